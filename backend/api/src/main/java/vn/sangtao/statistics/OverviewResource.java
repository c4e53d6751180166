package vn.sangtao.statistics;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.goldenbook.FunnelStep;
import vn.sangtao.goldenbook.GoldenBookEdition;
import vn.sangtao.workflow.UpcomingDeadlines;
import vn.sangtao.workflow.WaitingWork;

/** The overview over HTTP. */
@Path("/api/v1/overview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Overview", description = "What waits for the caller, and what is due")
public class OverviewResource {

    @Inject
    CurrentCaller current;

    @Inject
    EntityManager database;

    @All
    @Inject
    List<WaitingWork> work;

    @All
    @Inject
    List<UpcomingDeadlines> deadlines;

    @GET
    @Transactional
    @Operation(
            operationId = "getOverview",
            summary = "Get the overview",
            description = "What waits for the caller by role, each with the list that shows it; the deadlines of open"
                    + " editions; and the nominations of the current edition by state, of those that the caller may"
                    + " read. Roles: everyone.")
    public Overview get() {
        var caller = current.get();
        // the order of the features changes with each build
        var kinds = work.stream()
                .flatMap(each -> each.waitingFor(caller).stream())
                .sorted(Comparator.comparing(WaitingWork.Kind::name))
                .toList();
        return new Overview(CountWaitingWork.count(database, kinds), deadlinesFor(caller), edition(caller));
    }

    private List<UpcomingDeadlines.Deadline> deadlinesFor(Caller caller) {
        return deadlines.stream()
                .flatMap(each -> each.deadlinesFor(caller).stream())
                .sorted(Comparator.comparing(UpcomingDeadlines.Deadline::at))
                .toList();
    }

    private static Overview.@Nullable CurrentEdition edition(Caller caller) {
        return GoldenBookEdition.begunInCityOf(caller).stream()
                .findFirst()
                .map(edition -> new Overview.CurrentEdition(
                        edition.id(),
                        edition.year,
                        edition.title,
                        edition.state,
                        edition.organisationDeadline,
                        edition.forwardingDeadline,
                        edition.targetCount,
                        FunnelStep.of(edition, caller)))
                .orElse(null);
    }
}
