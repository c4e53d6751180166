package vn.sangtao.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Permission;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Page;
import vn.sangtao.web.Patch;

/** Accounts of people over HTTP, for the administrators of a city. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Tài khoản: who may sign in, with which roles and for which organisation")
public class AccountResource {

    @Inject
    CurrentCaller current;

    @Inject
    CityAccounts city;

    @Inject
    AccountAdministration look;

    @Inject
    RealmAccounts accounts;

    @Inject
    RecordedChange recorded;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    EntityManager database;

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts",
            description = "People of the administrator's city who were given a role. What others changed may take half"
                    + " a minute to be seen. The cursor names the last account shown. Roles: administrator.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
            description = "Words that all must occur in name, user name or e-mail address, accents aside")
    @Parameter(
            name = "role",
            in = ParameterIn.QUERY,
            description = "Role; repeat for \"or\"",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 50))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
            description = "Code of an organisation; with subtree=true (the default) those below it too")
    @Parameter(
            name = "subtree",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"),
            description = "Whether those below the organisation count too")
    @Parameter(
            name = "enabled",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "Whether they can sign in")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, defaultValue = "name", examples = "name"),
            description = "Order: with - before it for descending. Allowed: name (by given name), username")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Rows on a page",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "25"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "Where the page begins: `next` of the page before")
    @Parameter(
            name = "count",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "Whether `total` is counted")
    public Page<AccountRow> list(@Context UriInfo asked) {
        var caller = administrator();
        var query = new AccountQuery(asked.getQueryParameters());
        var code = query.organisation();
        var top = code == null ? null : organisations.placement(code).orElse(null);
        var isNowhere = code != null && top == null;
        var people = city.all(caller).filter(account -> !account.isMachine() && !isNowhere);
        var page = query.page(people, top, city::placement);
        return new Page<>(page.items().stream().map(city::row).toList(), page.next(), page.total());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAccount",
            summary = "Get an account",
            description =
                    "As Keycloak has it now. The ETag is made from the content, since Keycloak counts no versions."
                            + " Roles: administrator.")
    public AccountView get(@PathParam("id") String id) {
        var caller = administrator();
        return city.view(city.person(id, caller), caller);
    }

    @POST
    @Operation(
            operationId = "inviteAccount",
            summary = "Invite somebody",
            description = "Keycloak sends them a letter by which they choose a password. Where it can't, the answer"
                    + " holds a temporary password, which is told once. The role central-council is given by whoever"
                    + " runs Keycloak, since its holders belong to no city. Roles: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountInvitation.class)))
    public Response invite(AccountDraft draft) {
        var caller = administrator();
        var invitation = look.invite(draft, caller);
        return Response.created(
                        URI.create("/api/v1/accounts/" + invitation.account().id()))
                .entity(invitation)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(Patch.MEDIA_TYPE)
    @Operation(
            operationId = "changeAccount",
            summary = "Change an account",
            description = "JSON Merge Patch: names, e-mail address, organisation, roles, and enabled, which is false"
                    + " for those who can't sign in any more. Nobody changes their own roles, organisation or standing."
                    + " New roles hold when the person's token is renewed, within five minutes. Roles: administrator.")
    public AccountView change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Patch<AccountDraft> patch) {
        var caller = administrator();
        var account = city.person(id, caller);
        IfMatch.check(ifMatch, account.version());
        var draft = patch.readOnto(account.draft());
        return city.view(look.change(account, draft, caller), caller);
    }

    @GET
    @Path("{id}/sessions")
    @Operation(
            operationId = "listAccountSessions",
            summary = "List where somebody is signed in",
            description = "Roles: administrator.")
    public List<AccountSession> sessions(@PathParam("id") String id) {
        return accounts.sessions(city.person(id, administrator()).id());
    }

    @DELETE
    @Path("{id}/sessions")
    @Operation(
            operationId = "endAccountSessions",
            summary = "Sign somebody out everywhere",
            description = "No token can be renewed any more; those given live for five minutes at most. Takes no"
                    + " If-Match, since it changes nothing of the account. Roles: administrator.")
    public void endSessions(@PathParam("id") String id) {
        var caller = administrator();
        look.endSessions(city.person(id, caller), caller);
    }

    @POST
    @Path("{id}/required-actions")
    @Operation(
            operationId = "requireAccountAction",
            summary = "Ask somebody for a new password",
            description = "By letter; where Keycloak can't send one, the answer holds a temporary password, which is"
                    + " told once. Roles: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountInvitation.class)))
    public Response requireAction(@PathParam("id") String id, RequiredActionRequest request) {
        var caller = administrator();
        return Response.status(Response.Status.CREATED)
                .entity(look.askForPassword(city.person(id, caller), caller))
                .build();
    }

    @GET
    @Path("{id}/changes")
    @Operation(
            operationId = "listChangesOfAccount",
            summary = "List what was done to an account",
            description = "With who, when, before and after. Roles: administrator, auditor.")
    public Page<AccountChangeRow> changes(@PathParam("id") String id, @Context UriInfo asked) {
        var caller = current.get();
        caller.require(Permission.READ_ACCOUNTS);
        var account = city.person(id, caller);
        recorded.settleForsaken(caller.cityCode());
        var readable = AccountChangeFilter.readable(caller).and(AccountChangeFilter.of(account));
        return AccountChangeFilter.LISTING.page(database, asked.getQueryParameters(), readable);
    }

    private Caller administrator() {
        var caller = current.get();
        caller.require(Permission.ADMINISTER_ACCOUNTS);
        return caller;
    }
}
