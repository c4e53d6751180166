package vn.sangtao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for a machine client: another system that authenticates with a secret, always with the role integration.
 *
 * @param clientId the name with which it requests tokens; permanent
 * @param name the display name
 * @param organisation the code of the organisation on whose behalf it writes
 * @param enabled whether it can authenticate; absent: yes
 */
@Schema(examples = """
                {"clientId": "phan-mem-hoi-vien", "name": "Phần mềm quản lý hội viên", "organisation": "CT-HND"}
                """)
public record MachineClientDraft(
        @NotBlank @Size(min = 3, max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9-]*") @Nullable
        String clientId,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\p{L}\\p{N} .,:'’·–-]*") @Nullable
        String name,

        @NotBlank @Size(max = 40) @Nullable String organisation,
        @Nullable Boolean enabled) {

    /** Returns the intended content of the account behind the client. */
    AccountContent content() {
        return new AccountContent(
                null, name, null, organisation, !Boolean.FALSE.equals(enabled), List.of("integration"));
    }
}
