package vn.sangtao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a machine client: another system that signs in with a secret, always with the role integration.
 *
 * @param clientId the name with which it asks for tokens; for ever
 * @param name what people call it
 * @param organisation the code of the organisation in whose name it writes
 * @param enabled whether it can sign in; absent: yes
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

    /** What the account behind it is to hold. */
    AccountContent content() {
        return new AccountContent(
                null, name, null, organisation, !Boolean.FALSE.equals(enabled), List.of("integration"));
    }
}
