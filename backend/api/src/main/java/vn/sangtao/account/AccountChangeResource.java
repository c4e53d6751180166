package vn.sangtao.account;

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
import vn.sangtao.web.Page;

/** The history of a city's accounts over HTTP. */
@Path("/api/v1/account-changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts")
public class AccountChangeResource {

    @Inject
    CurrentCaller current;

    @Inject
    RecordedChange recorded;

    @Inject
    EntityManager database;

    @GET
    @Operation(
            operationId = "listAccountChanges",
            summary = "List what was done to accounts",
            description = "Accounts and machine clients of the city, with who, when, before and after. Roles:"
                    + " administrator, auditor.")
    public Page<AccountChangeRow> list(@Context UriInfo asked) {
        var caller = current.get();
        caller.require(Permission.READ_ACCOUNTS);
        recorded.settleForsaken(caller.cityCode());
        return AccountChangeFilter.LISTING.page(
                database, asked.getQueryParameters(), AccountChangeFilter.readable(caller));
    }
}
