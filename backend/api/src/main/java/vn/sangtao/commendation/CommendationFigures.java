package vn.sangtao.commendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The statistics of one group of awards. Dimensions not grouped by are absent.
 *
 * @param awards the number of valid awards; revoked ones are counted separately
 * @param persons those awarded to persons: a person awarded twice is counted twice
 * @param groups those awarded to groups
 * @param women those awarded to women
 * @param genderNotStated those awarded to persons whose sex is not stated
 * @param womenShare women among the persons whose sex is stated, in percent; absent if it is stated for none
 * @param directWorkers those awarded to persons who work directly in production or service
 * @param directWorkerNotStated those awarded to persons for whom this is not stated
 * @param directWorkerShare direct workers among the persons for whom it is stated, in percent; absent if it is stated
 *     for none
 * @param prizeVnd the prize money in VND
 * @param revoked the number of revoked awards
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

    /** Returns the part as a percentage of the whole, two decimals, rounded half up; null if the whole is zero. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
