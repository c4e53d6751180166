package vn.sangtao.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.Role;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Patch;

/** Machine clients over HTTP, for the administrators of a city. */
@Path("/api/v1/machine-clients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Machine clients", description = "Hệ thống tích hợp: other systems that sign in with a secret")
public class MachineClientResource {

    @Inject
    CurrentCaller current;

    @Inject
    CityAccounts city;

    @Inject
    MachineClientAdministration look;

    @GET
    @Operation(
            operationId = "listMachineClients",
            summary = "List machine clients",
            description = "All of the administrator's city, by name. Roles: administrator.")
    public List<MachineClientView> list() {
        return city.all(administrator())
                .filter(account -> account.isMachine() && account.roles().contains(Role.INTEGRATION))
                .map(look::view)
                .sorted(Comparator.comparing(MachineClientView::name).thenComparing(MachineClientView::clientId))
                .toList();
    }

    @GET
    @Path("{clientId}")
    @Operation(
            operationId = "getMachineClient",
            summary = "Get a machine client",
            description = "Never with its secret. Roles: administrator.")
    public MachineClientView get(@PathParam("clientId") String clientId) {
        return look.view(city.machine(clientId, administrator()));
    }

    @POST
    @Operation(
            operationId = "createMachineClient",
            summary = "Let another system in",
            description = "Its role is integration. The secret is told in this answer and never again."
                    + " Roles: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MachineClientSecret.class)))
    public Response create(MachineClientDraft draft) {
        var created = look.create(draft, administrator());
        return Response.created(
                        URI.create("/api/v1/machine-clients/" + created.client().clientId()))
                .entity(created)
                .build();
    }

    @PATCH
    @Path("{clientId}")
    @Consumes(Patch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMachineClient",
            summary = "Change a machine client",
            description = "JSON Merge Patch: name, organisation, and enabled, which is false for one that can't sign in"
                    + " any more. Roles: administrator.")
    public MachineClientView change(
            @PathParam("clientId") String clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Patch<MachineClientDraft> patch) {
        var caller = administrator();
        var account = city.machine(clientId, caller);
        IfMatch.check(ifMatch, account.version());
        var draft = patch.readOnto(MachineClientAdministration.draft(account));
        return look.view(look.change(account, draft, caller));
    }

    @POST
    @Path("{clientId}/secrets")
    @Operation(
            operationId = "replaceMachineClientSecret",
            summary = "Make another secret",
            description = "The one before is of no more use. The new one is told in this answer and never again."
                    + " Roles: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MachineClientSecret.class)))
    public Response replaceSecret(@PathParam("clientId") String clientId) {
        var caller = administrator();
        return Response.status(Response.Status.CREATED)
                .entity(look.replaceSecret(city.machine(clientId, caller), caller))
                .build();
    }

    private Caller administrator() {
        var caller = current.get();
        caller.require(Permission.ADMINISTER_ACCOUNTS);
        return caller;
    }
}
