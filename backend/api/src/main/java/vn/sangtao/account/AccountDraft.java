package vn.sangtao.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Role;
import vn.sangtao.web.PersonName;

/**
 * The input for inviting a person, and the target of a merge patch of their account.
 *
 * @param username the login name; permanent
 * @param familyNames family and middle names (họ và tên đệm)
 * @param givenName the given name (tên)
 * @param organisation the code of an organisation in the administrator's city
 * @param enabled whether the person can log in; absent: yes
 * @param roles the names of the roles in Keycloak, at least one
 */
@Schema(examples = """
                {"username": "lan.nguyen", "email": "lan.nguyen@example.vn",
                 "familyNames": "Nguyễn Thị", "givenName": "Lan",
                 "organisation": "CT-HND", "roles": ["organisation-officer"]}
                """)
public record AccountDraft(
        @NotBlank @Size(min = 3, max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*") @Nullable
        String username,

        @NotBlank @Size(max = 255) @Email(regexp = "[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+") @Nullable
        String email,

        @NotBlank @Size(max = 100) @PersonName @Nullable String familyNames,
        @NotBlank @Size(max = 60) @PersonName @Nullable String givenName,
        @NotBlank @Size(max = 40) @Nullable String organisation,
        @Nullable Boolean enabled,
        @NotEmpty @Size(max = 10) List<String> roles) {

    public AccountDraft {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** Returns the roles that are known. */
    Set<Role> knownRoles() {
        return roles.stream().flatMap(name -> Role.ofRealm(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the content that the account is to have. */
    AccountContent content() {
        return new AccountContent(
                email,
                familyNames,
                givenName,
                organisation,
                !Boolean.FALSE.equals(enabled),
                Account.names(knownRoles()));
    }
}
