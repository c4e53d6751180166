package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of a nomination when it is created or replaced.
 *
 * @param externalId the sender's own key, unique within the organisation
 * @param statement why the organisation nominates it
 */
@Schema(examples = """
                {"edition": "2027", "initiative": "SK-2026-000123",
                 "statement": "Giải pháp đã áp dụng tại 12 hợp tác xã, tiết kiệm 40% lượng nước tưới.",
                 "checklist": ["DESCRIPTION", "PROOF_OF_APPLICATION"],
                 "prize": {"name": "Giải Nhì Hội thi Sáng tạo kỹ thuật thành phố Cần Thơ", "wonOn": "2026-10-20"}}
                """)
public record NominationDraft(
        @Schema(
                description = "Id of the edition, or its year in the city of the initiative; another one carries the"
                        + " nomination over")
        @NotBlank
        @Size(max = 40)
        @Nullable
        String edition,

        @Schema(description = "Id or number of an ENDORSED or OUTSTANDING initiative; never changed later")
        @NotBlank
        @Size(max = 40)
        @Nullable
        String initiative,

        @Size(max = 100) @Nullable String externalId,
        @Size(max = 20_000) @Nullable String statement,

        @Schema(description = "Codes of those papers of the edition's checklist that are there") @Size(max = 50)
        List<@Size(max = 40) String> checklist,

        @Schema(description = "The prize that it has won; needed where the edition requires one") @Valid @Nullable
        Prize prize,

        @Schema(
                description = "The first instant that is too late for a RETURNED nomination to come back, where the"
                        + " committees grant more time; others neither set nor remove it")
        @Nullable
        Instant extendedUntil,

        @Schema(description = "Why more time was granted; needed with extendedUntil") @Size(max = 1000) @Nullable
        String extensionReason) {

    public NominationDraft {
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }
}
