package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.TimeSource;

/**
 * The content of an edition when it is created or replaced. Absent values get their defaults.
 *
 * <p>Deadlines are the first instant that is too late: "before 2 September" is 2 September 00:00 in Vietnam, so that 1
 * September 23:59:59.999999999 is still in time.
 *
 * @param year the year of the book, unique in a city
 * @param prizeRequired whether a work must have won a prize; absent: no
 * @param criteria the criteria that reviewers score; absent or empty: novelty, applicability, economic and social
 *     benefit
 * @param checklist the papers of a nomination; absent: description, proof of application, copies of awards, pictures
 */
@Schema(examples = """
                {"year": 2027, "title": "Sách vàng Sáng tạo năm 2027",
                 "opensAt": "2027-03-01T08:00:00+07:00",
                 "organisationDeadline": "2027-07-31T00:00:00+07:00",
                 "limitPerOrganisation": 5, "prizeRequired": true, "prizeFrom": "2025-01-01", "prizeTo": "2027-06-20",
                 "criteria": [{"name": "Tính mới, tính sáng tạo", "weight": 40, "maxScore": 10},
                              {"name": "Hiệu quả kinh tế – xã hội", "weight": 60, "maxScore": 10}],
                 "minimumReviews": 3, "blind": true,
                 "checklist": [{"code": "DESCRIPTION", "name": "Bản mô tả công trình, giải pháp", "required": true}]}
                """)
public record GoldenBookEditionDraft(
        @NotNull @Min(1946) @Max(2999) @Nullable Integer year,
        @NotBlank @Size(max = 300) @Nullable String title,

        @Schema(description = "When nominations are planned to be taken from; opening it earlier brings it forward")
        @Nullable
        Instant opensAt,

        @Schema(
                description =
                        "The first instant that is too late for organisations to submit; absent: 2 September of the"
                                + " year, 00:00 in Vietnam (clause III.2.3)")
        @Nullable
        Instant organisationDeadline,

        @Schema(
                description =
                        "The first instant that is too late for the city to forward; shown, not enforced; absent: 2"
                                + " September of the year, 00:00 in Vietnam")
        @Nullable
        Instant forwardingDeadline,

        @Schema(description = "How many works the book should hold; absent: the years since 1945")
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer targetCount,

        @Schema(description = "Needed with another target than the years since 1945") @Size(max = 1000) @Nullable
        String targetCountReason,

        @Schema(description = "How many nominations one organisation may submit; absent: any number")
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer limitPerOrganisation,

        @Nullable Boolean prizeRequired,

        @Schema(description = "The first day on which a prize counts") @Nullable
        LocalDate prizeFrom,

        @Schema(description = "The last day on which a prize counts") @Nullable
        LocalDate prizeTo,

        @Size(max = 20) List<@Valid Criterion> criteria,

        @Schema(description = "Submitted reviews that a nomination needs to be ranked; absent: 3")
        @Min(1)
        @Max(50)
        @Nullable
        Integer minimumReviews,

        @Schema(description = "Whether authors are hidden from reviewers; absent: no") @Nullable
        Boolean blind,

        @Size(max = 50) @Nullable List<@Valid ChecklistItem> checklist) {

    private static final int INDEPENDENCE = 1945;
    private static final int ENOUGH_REVIEWS = 3;

    public GoldenBookEditionDraft {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** Returns the edition of a year with all defaults. */
    static GoldenBookEditionDraft ofYear(int year) {
        var title = "Sách vàng Sáng tạo năm " + year;
        return new GoldenBookEditionDraft(
                        year, title, null, null, null, null, null, null, null, null, null, List.of(), null, null, null)
                .withDefaults();
    }

    /** Returns the deadline "before 2 September" of a year: the first instant that is too late. */
    static Instant beforeNationalDay(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 2)
                .atStartOfDay(TimeSource.ZONE)
                .toInstant();
    }

    /** Returns the number of years since 1945, which is the number of works that the national book takes. */
    static int yearsSinceIndependence(int year) {
        return year - INDEPENDENCE;
    }

    /** Returns the draft with the defaults filled in; requires a year. */
    GoldenBookEditionDraft withDefaults() {
        var of = Objects.requireNonNull(year);
        return new GoldenBookEditionDraft(
                year,
                title,
                opensAt,
                Objects.requireNonNullElse(organisationDeadline, beforeNationalDay(of)),
                Objects.requireNonNullElse(forwardingDeadline, beforeNationalDay(of)),
                Objects.requireNonNullElse(targetCount, yearsSinceIndependence(of)),
                targetCountReason,
                limitPerOrganisation,
                Boolean.TRUE.equals(prizeRequired),
                prizeFrom,
                prizeTo,
                criteria.isEmpty()
                        ? Criterion.DEFAULTS
                        : criteria.stream().map(Criterion::withDefaults).toList(),
                Objects.requireNonNullElse(minimumReviews, ENOUGH_REVIEWS),
                Boolean.TRUE.equals(blind),
                checklist == null
                        ? ChecklistItem.DEFAULTS
                        : checklist.stream().map(ChecklistItem::withDefaults).toList());
    }
}
