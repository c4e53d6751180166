package vn.sangtao.commendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for creating or replacing a commendation. A draft may still lack most of it; {@link CommendationRules#gaps}
 * lists what is required to submit it.
 *
 * @param organisation the code of the organisation that proposes it, or gave it itself
 * @param externalId the client's own key, unique within the organisation
 * @param level the body that is to give it; ORGANISATION: the organisation itself
 * @param achievement the full description of the achievement
 * @param achievementKey a short text that identifies the achievement: one achievement of one subject is awarded once at
 *     a level. Absent: the number of the initiative, or campaign or reason with organisation and year
 * @param initiative the id or number of the initiative that it is for, once that was submitted
 * @param campaign the code of the campaign that it is for
 * @param award the decision of an award that the organisation gave itself (level ORGANISATION): it is recorded at once
 */
@Schema(examples = {"""
            {"organisation": "CT-HND", "level": "CITY_FRONT", "form": "CERTIFICATE_OF_MERIT",
             "subject": {"type": "PERSON", "name": "Nguyễn Văn An", "birthYear": 1980, "gender": "MALE",
                         "position": "Kỹ thuật viên", "workplace": "Hợp tác xã Phong Điền", "directWorker": true},
             "achievement": "Cải tiến hệ thống tưới nhỏ giọt, tiết kiệm 40% lượng nước cho 12 hộ trồng sầu riêng.",
             "achievementKey": "Tưới nhỏ giọt Phong Điền 2026", "reasonKind": "MOVEMENT_WORK",
             "papers": [{"name": "Báo cáo thành tích", "present": true}]}
            """, """
            {"organisation": "CT-HND", "level": "ORGANISATION", "form": "CERTIFICATE_OF_MERIT",
             "subject": {"type": "GROUP", "name": "Chi hội Nông dân khu vực 5", "workplace": "Phường Ninh Kiều"},
             "achievement": "Dẫn đầu phong trào sản xuất, kinh doanh giỏi năm 2026.",
             "reasonKind": "MOVEMENT_WORK",
             "award": {"number": "45/QĐ-HND", "signedOn": "2026-11-10", "signer": "Trần Văn Bình",
                       "signerTitle": "Chủ tịch", "prizeVnd": 1404000}}
            """})
public record CommendationDraft(
        @NotBlank @Size(max = 40) @Nullable String organisation,
        @Size(max = 100) @Nullable String externalId,
        @NotNull @Valid @Nullable Subject subject,
        @Nullable CommendationForm form,
        @NotNull @Nullable CommendationLevel level,
        @Size(max = 10_000) @Nullable String achievement,
        @Size(max = 200) @Nullable String achievementKey,
        @Nullable ReasonKind reasonKind,
        @Size(max = 40) @Nullable String initiative,
        @Size(max = 40) @Nullable String campaign,
        @Size(max = 30) List<@Valid Paper> papers,
        @Valid @Nullable OwnAward award) {

    public CommendationDraft {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    /** Returns the same draft with another identifier of the initiative. */
    CommendationDraft withInitiative(@Nullable String other) {
        return with(other, award);
    }

    /** Returns the same draft with another award. */
    CommendationDraft withAward(@Nullable OwnAward other) {
        return with(initiative, other);
    }

    private CommendationDraft with(@Nullable String otherInitiative, @Nullable OwnAward otherAward) {
        return new CommendationDraft(
                organisation,
                externalId,
                subject,
                form,
                level,
                achievement,
                achievementKey,
                reasonKind,
                otherInitiative,
                campaign,
                papers,
                otherAward);
    }
}
