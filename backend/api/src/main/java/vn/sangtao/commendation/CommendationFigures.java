package vn.sangtao.commendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The figures of one group of awards. What it is not grouped by is absent.
 *
 * @param awards the awards that stand; revoked ones are counted apart
 * @param persons those of them to persons: somebody who was awarded twice is counted twice
 * @param groups those of them to groups
 * @param women those of them to women
 * @param genderNotStated those to persons whose sex is not stated
 * @param womenShare women among the persons whose sex is stated, in percent; absent where it is stated of nobody
 * @param directWorkers those of them to persons who work in production or service directly
 * @param directWorkerNotStated those to persons of whom it is not stated
 * @param directWorkerShare direct workers among the persons of whom it is stated, in percent; absent where it is stated
 *     of nobody
 * @param prizeVnd the prize money in VND
 * @param revoked the awards that were revoked
 */
public record CommendationFigures(
        @Nullable CommendationLevel level,
        @Nullable CommendationForm form,
        @Nullable SubjectType subjectType,
        @Nullable OrganisationReference organisation,
        @Nullable Integer year,
        long awards,
        long persons,
        long groups,
        long women,
        long genderNotStated,
        @Nullable BigDecimal womenShare,
        long directWorkers,
        long directWorkerNotStated,
        @Nullable BigDecimal directWorkerShare,
        long prizeVnd,
        long revoked) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Part of a whole in percent, two decimals, half up; null of nothing. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
