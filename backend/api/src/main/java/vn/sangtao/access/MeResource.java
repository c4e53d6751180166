package vn.sangtao.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Returns the caller's own identity in this system. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Me", description = "Who the caller is to this system")
public class MeResource {

    /**
     * The caller.
     *
     * @param roles the realm roles held, as Keycloak names them
     * @param permissions what those roles allow at all
     * @param organisation the caller's organisation; absent if the token names none that is known
     * @param actsWithin the code of the organisation in and below which the permissions to write apply; absent as well
     * @param city the code of the city to which it belongs
     */
    public record MeView(
            String subject,
            String username,
            String name,
            List<String> roles,
            List<Permission> permissions,
            @Nullable MeOrganisation organisation,
            @Nullable String actsWithin,
            @Nullable String city) {}

    /** The caller's organisation. */
    public record MeOrganisation(String code, String name) {}

    @Inject
    CurrentCaller current;

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Get the caller",
            description =
                    "Name, roles and organisation as this system knows them, and what the roles allow at all. Roles: everyone.")
    public MeView get() {
        var caller = current.get();
        var placement = caller.placement();
        return new MeView(
                caller.subject(),
                caller.username(),
                caller.name(),
                caller.roles().stream().map(Role::realmName).sorted().toList(),
                Permission.of(caller.roles()),
                placement == null ? null : new MeOrganisation(placement.code(), placement.name()),
                actsWithin(caller),
                placement == null ? null : placement.cityCode());
    }

    private static @Nullable String actsWithin(Caller caller) {
        var placement = caller.placement();
        if (placement == null) {
            return null;
        }
        return caller.has(Role.COMMITTEE, Role.STANDING_COMMITTEE) ? placement.cityCode() : placement.code();
    }
}
