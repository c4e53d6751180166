package vn.sangtao.account;

import java.time.Instant;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * A machine client: another system that signs in with a secret.
 *
 * @param clientId the name with which it asks for tokens
 * @param version made from the content, since Keycloak counts no versions
 */
public record MachineClientView(
        String clientId,
        int version,
        String name,
        OrganisationReference organisation,
        boolean enabled,
        Instant createdAt)
        implements Versioned {}
