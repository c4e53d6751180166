package vn.sangtao.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for creating or replacing an initiative: the fields of the national application form (Appendix I of
 * Circular 18/2013/TT-BKHCN). A draft may still lack most of them; see {@link Initiative} for what is required to
 * submit it.
 *
 * @param organisation the code of the organisation to which it belongs
 * @param externalId the client's own key, unique within the organisation
 * @param field the code of a field, from {@code /initiative-fields}
 * @param investor the person or body that paid for it, if not the authors
 * @param confidentialInformation shown only inside the organisation and to its reviewers
 * @param annualBenefitVnd the benefit in VND a year
 * @param firstAppliedOn the day of the first use or trial, whichever came earlier
 * @param campaign the code of the campaign from which it came
 */
@Schema(examples = """
                {"organisation": "CT-HND",
                 "title": "Cải tiến hệ thống tưới nhỏ giọt tự động cho vườn sầu riêng",
                 "kind": "TECHNICAL", "field": "AGRICULTURE",
                 "problem": "Tưới tay mỗi ngày hai lượt, tốn công và lãng phí nước trong mùa khô.",
                 "solution": "Lắp cảm biến độ ẩm đất và van điện từ, chỉ tưới khi đất khô dưới ngưỡng.",
                 "novelty": "Lần đầu áp dụng cho vườn sầu riêng trong phường.",
                 "authorBenefits": "Giảm 40% lượng nước, bớt hai công lao động mỗi ngày.",
                 "annualBenefitVnd": 85000000, "applicability": "CITY", "firstAppliedOn": "2026-02-10",
                 "authors": [{"fullName": "Nguyễn Văn An", "birthYear": 1980, "workplace": "Hợp tác xã Phong Điền",
                              "position": "Kỹ thuật viên", "sharePercent": 100, "contact": true}]}
                """)
public record InitiativeDraft(
        @NotBlank @Size(max = 40) @Nullable String organisation,
        @Size(max = 100) @Nullable String externalId,
        @NotBlank @Size(max = 300) @Nullable String title,
        @Nullable SolutionKind kind,
        @Size(max = 40) @Nullable String field,
        @Size(max = 300) @Nullable String investor,
        @Size(max = 10_000) @Nullable String problem,
        @Size(max = 100_000) @Nullable String solution,
        @Size(max = 10_000) @Nullable String novelty,
        @Size(max = 10_000) @Nullable String conditions,
        @Size(max = 10_000) @Nullable String confidentialInformation,
        @Size(max = 10_000) @Nullable String authorBenefits,
        @Size(max = 10_000) @Nullable String applierBenefits,

        @PositiveOrZero @Max(1_000_000_000_000_000L) @Nullable
        Long annualBenefitVnd,

        @Nullable Applicability applicability,
        @Nullable LocalDate firstAppliedOn,
        @Size(max = 5_000) @Nullable String placesApplied,
        @Size(max = 5_000) @Nullable String awards,
        @Size(max = 40) @Nullable String campaign,
        @Size(max = 30) List<@Valid Author> authors,
        @Size(max = 50) List<@Valid FirstApplier> firstAppliers) {

    public InitiativeDraft {
        authors = authors == null ? List.of() : List.copyOf(authors);
        firstAppliers = firstAppliers == null ? List.of() : List.copyOf(firstAppliers);
    }

    /** Returns the same draft with other confidential information. */
    InitiativeDraft withConfidentialInformation(@Nullable String other) {
        return new InitiativeDraft(
                organisation,
                externalId,
                title,
                kind,
                field,
                investor,
                problem,
                solution,
                novelty,
                conditions,
                other,
                authorBenefits,
                applierBenefits,
                annualBenefitVnd,
                applicability,
                firstAppliedOn,
                placesApplied,
                awards,
                campaign,
                authors,
                firstAppliers);
    }
}
