package vn.sangtao.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for creating or replacing a campaign.
 *
 * @param code its permanent code; never changed later
 * @param leadOrganisation the code of the organisation that runs it
 * @param parent the code of its parent campaign, such as the Movement
 * @param participants the codes of the organisations that take part
 */
@Schema(examples = """
                {"code": "TTST", "title": "Tuổi trẻ sáng tạo", "kind": "MOVEMENT", "leadOrganisation": "CT-DTN",
                 "parent": "DKST", "startsOn": "2026-03-26", "participants": ["CT-31135"]}
                """)
public record CampaignDraft(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*") @Nullable
        String code,

        @NotBlank @Size(max = 300) @Nullable String title,
        @NotNull @Nullable CampaignKind kind,
        @Size(max = 10_000) @Nullable String description,
        @NotBlank @Size(max = 40) @Nullable String leadOrganisation,
        @Size(max = 40) @Nullable String parent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Size(max = 500) List<@Size(max = 40) String> participants) {

    public CampaignDraft {
        participants = participants == null ? List.of() : List.copyOf(participants);
    }
}
