package vn.sangtao.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator can change of an account; the history tells it before and after each change.
 *
 * @param familyNames family and middle names; of a machine client its whole name
 * @param organisation the code of the organisation
 * @param roles the roles by their names in Keycloak, in order
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
