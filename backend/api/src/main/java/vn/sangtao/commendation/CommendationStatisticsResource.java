package vn.sangtao.commendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Page;

/** The statistics of commendations over HTTP. */
@Path("/api/v1/commendations/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Commendations")
public class CommendationStatisticsResource {

    private static final String GROUP_BY = "groupBy";

    @Inject
    CurrentCaller current;

    @Inject
    CountCommendations figures;

    @GET
    @Transactional
    @Operation(
            operationId = "getCommendationStatistics",
            summary = "Count awards",
            description = "By what `groupBy` names, repeated for groups within groups; without it all together in one"
                    + " row. Counted are the awards that the list gives with the same filters and `status=AWARDED`;"
                    + " those that were revoked stand apart, in `revoked`. Groups without any are left out. Shares are in"
                    + " percent of those persons of whom it is stated, rounded half up to two decimals. All rows come"
                    + " at once, in JSON or, by `Accept`, as CSV, NDJSON or XLSX with the same figures. Roles: as for"
                    + " the list.")
    public Page<CommendationFigures> statistics(
            @Parameter(
                            description = "What is grouped by, and in which order the groups stand; repeat for groups"
                                    + " within groups",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CommendationDimension.class,
                                            maxItems = 5))
                    @QueryParam(GROUP_BY)
                    @Nullable
                    List<String> groupBy,
            @Context UriInfo asked) {
        var faults = new Faults();
        var dimensions = dimensions(groupBy == null ? List.of() : groupBy, faults);
        var filtered = CommendationFiguresList.FILTERS.condition(asked.getQueryParameters(), Set.of(GROUP_BY), faults);
        faults.refuseIfAny();
        var rows = figures.by(
                dimensions, filtered.and(CommendationFilter.listed(asked.getQueryParameters(), current.get())));
        return CommendationFiguresList.by(dimensions).page(rows);
    }

    private static Set<CommendationDimension> dimensions(List<String> names, Faults faults) {
        var allowed =
                Arrays.stream(CommendationDimension.values()).map(Enum::name).toList();
        var dimensions = new LinkedHashSet<CommendationDimension>();
        for (var name : names) {
            if (allowed.contains(name)) {
                dimensions.add(CommendationDimension.valueOf(name));
            } else {
                faults.add("?" + GROUP_BY, "not-one-of", Map.of("allowed", allowed));
            }
        }
        return dimensions;
    }
}
