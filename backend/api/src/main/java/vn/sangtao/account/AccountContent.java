package vn.sangtao.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an account that an administrator can change; the history has it before and after each change.
 *
 * @param familyNames family and middle names; for a machine client its whole name
 * @param organisation the code of the organisation
 * @param roles the names of the roles in Keycloak, sorted
 */
public record AccountContent(
        @Nullable String email,
        @Nullable String familyNames,
        @Nullable String givenName,
        @Nullable String organisation,
        boolean enabled,
        List<String> roles) {

    public AccountContent {
        givenName = givenName == null || givenName.isEmpty() ? null : givenName; // machine clients have none
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
