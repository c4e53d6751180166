package vn.sangtao.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * A person's account.
 *
 * @param version made from the content, since Keycloak counts no versions
 * @param name the whole name as it is written in Vietnam
 * @param own whether it is the caller's own, whose roles, organisation and standing others must change
 */
public record AccountView(
        String id,
        int version,
        String username,
        @Nullable String email,
        boolean emailVerified,
        String familyNames,
        String givenName,
        String name,
        OrganisationReference organisation,
        boolean enabled,
        List<String> roles,
        boolean own,
        Instant createdAt)
        implements Versioned {}
