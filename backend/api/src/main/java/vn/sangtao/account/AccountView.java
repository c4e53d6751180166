package vn.sangtao.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * A person's account.
 *
 * @param version derived from the content, since Keycloak has no versions
 * @param name the full name in Vietnamese order
 * @param own whether it is the caller's own, whose roles, organisation and enabled flag others must change
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
