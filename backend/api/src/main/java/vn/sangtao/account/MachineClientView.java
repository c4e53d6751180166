package vn.sangtao.account;

import java.time.Instant;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * A machine client: another system that authenticates with a secret.
 *
 * @param clientId the name with which it requests tokens
 * @param version derived from the content, since Keycloak has no versions
 */
public record MachineClientView(
        String clientId,
        int version,
        String name,
        OrganisationReference organisation,
        boolean enabled,
        Instant createdAt)
        implements Versioned {}
