package vn.sangtao.commendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangtao.access.Permission;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.record.Described;
import vn.sangtao.record.RecordEndpoints;
import vn.sangtao.web.Page;

/** Decisions on commendations over HTTP: recorded once, never changed. */
@Path("/api/v1/commendation-decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Commendations")
@Described(
        get =
                @Described.Text(
                        summary = "Get a decision on commendations",
                        description = "With the awards that the caller may read, people by given name."))
public class CommendationDecisionResource extends RecordEndpoints<CommendationDecision, CommendationDecisionView> {

    @Inject
    AwardCommendations awards;

    @Override
    protected CommendationDecision readable(String id) {
        return CommendationDecision.readable(id, current.get());
    }

    @Override
    protected CommendationDecisionView view(CommendationDecision decision) {
        return decision.view(current.get());
    }

    @GET
    @Operation(
            operationId = "listCommendationDecisions",
            summary = "List decisions on commendations",
            description = "Those of the organisations in the caller's scope, and those on one of their commendations."
                    + " Roles: as for commendations.")
    public Page<CommendationDecisionRow> list(@Context UriInfo asked) {
        var listed = CommendationDecisionFilter.listed(asked.getQueryParameters(), current.get());
        return CommendationDecisionFilter.LISTING.page(database, asked.getQueryParameters(), listed);
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createCommendationDecision",
            summary = "Record a decision on commendations",
            description = "Awards all commendations named, or none: proposals that were APPROVED, or drafts of level"
                    + " ORGANISATION. All are of one level, which says whose decision it is: of the organisation"
                    + " (organisation-lead, committee, standing-committee), of the city (standing-committee, not on"
                    + " their own case), or of a body above, whose answer the city records (committee,"
                    + " standing-committee; with `result` DECLINED where it said no). Prize money is what the tables"
                    + " give on the day of signing unless said otherwise. An achievement that was awarded at that level"
                    + " before answers `already-awarded` (409) with the earlier `awards`, unless the standing committee"
                    + " gives an `overrideReason`.")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<CommendationDecisionView> create(CommendationDecisionDraft draft) {
        current.get().require(Permission.AWARD_IN_ORGANISATIONS);
        var decision = awards.decide(draft, current.get());
        return created(decision);
    }
}
