package vn.sangtao.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.Permission;
import vn.sangtao.history.Verification;
import vn.sangtao.history.VerifyHistory;
import vn.sangtao.web.Page;

/** For auditors: the integrity of the history, and the access log. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit", description = "Nhật ký: whether the history is whole, who came in and who took data out")
public class AuditResource {

    @Inject
    CurrentCaller current;

    @Inject
    EntityManager database;

    @Inject
    VerifyHistory history;

    @Inject
    NotedAccess noted;

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyHistory",
            summary = "Verify the history",
            description =
                    "Roles: auditor. Computes every hash anew, from the first entry of each chain to its head: tells"
                            + " whether an entry was changed, taken out, put in, moved or cut off, and where first. Takes some"
                            + " seconds for each hundred thousand entries.")
    public Verification verification() {
        current.get().require(Permission.AUDIT);
        return history.verify();
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listAccessEvents",
            summary = "List the access log",
            description = "Roles: auditor, for the own city. Sign-ins (the first request of each session), refused"
                    + " requests (alike ones within ten seconds as one row), and exports of personal data with their"
                    + " filter.")
    public Page<AccessEventRow> events(@Context UriInfo asked) {
        var auditor = current.get();
        auditor.require(Permission.AUDIT);
        noted.write();
        return AccessEventFilter.LISTING.page(
                database, asked.getQueryParameters(), AccessEventFilter.readable(auditor));
    }
}
