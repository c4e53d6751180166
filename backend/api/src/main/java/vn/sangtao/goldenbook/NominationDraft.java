package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a nomination when it is created or replaced.
 *
 * @param edition the id of the edition, or its year in the city of the initiative; another one carries the draft over
 * @param initiative the id or the number of an endorsed or outstanding initiative; never changed later
 * @param externalId the sender's own key, unique within the organisation
 * @param statement why the organisation nominates it
 * @param checklist the codes of those papers of the edition's checklist that are there
 * @param prize the prize that it has won, where the edition requires one
 * @param extendedUntil the first instant that is too late for a returned nomination to come back, where the committee
 *     granted more time; it stays as it is when others than the committees leave it out
 * @param extensionReason why more time was granted; needed with it
 */
@Schema(examples = """
                {"edition": "2027", "initiative": "SK-2026-000123",
                 "statement": "Giải pháp đã áp dụng tại 12 hợp tác xã, tiết kiệm 40% lượng nước tưới.",
                 "checklist": ["DESCRIPTION", "PROOF_OF_APPLICATION"],
                 "prize": {"name": "Giải Nhì Hội thi Sáng tạo kỹ thuật thành phố Cần Thơ", "wonOn": "2026-10-20"}}
                """)
public record NominationDraft(
        @NotBlank @Size(max = 40) @Nullable String edition,
        @NotBlank @Size(max = 40) @Nullable String initiative,
        @Size(max = 100) @Nullable String externalId,
        @Size(max = 20_000) @Nullable String statement,
        @Size(max = 50) List<@Size(max = 40) String> checklist,
        @Valid @Nullable Prize prize,
        @Nullable Instant extendedUntil,
        @Size(max = 1000) @Nullable String extensionReason) {

    public NominationDraft {
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }
}
