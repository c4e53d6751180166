package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Aggregates scores exactly, as integer multiples of the smallest unit common to all criteria, and rounds once at the
 * end to two decimals, half up. A review's total is the weighted sum of its scores in percent, from 0 to 100.
 */
final class Scoring {

    /** The number of decimals of every figure that is shown or compared. */
    static final int DECIMALS = 2;

    private static final MathContext ROOT = new MathContext(40);

    private final List<Criterion> criteria;

    /** The least common multiple of all maximum scores. */
    private final BigDecimal parts;

    Scoring(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        parts = new BigDecimal(criteria.stream()
                .map(Scoring::highest)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other))));
    }

    private static BigInteger highest(Criterion criterion) {
        return BigInteger.valueOf(Objects.requireNonNull(criterion.maxScore()));
    }

    int criteria() {
        return criteria.size();
    }

    /** Returns whether there is a score for every criterion. */
    boolean isComplete(Collection<CriterionScore> scores) {
        return scores.size() == criteria.size();
    }

    /** Returns the total of a complete review, before division by {@code parts}. */
    BigDecimal points(Collection<CriterionScore> scores) {
        return scores.stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal points(CriterionScore given) {
        var criterion = criteria.get(given.criterion());
        var partsOfOne = parts.divideToIntegralValue(new BigDecimal(highest(criterion)));
        return given.score()
                .multiply(Objects.requireNonNull(criterion.weight()))
                .multiply(partsOfOne);
    }

    /** Returns the total of a complete review, from 0 to 100. */
    BigDecimal total(Collection<CriterionScore> scores) {
        return rounded(points(scores), parts);
    }

    /** Returns the mean of the points of several reviews. */
    BigDecimal mean(List<BigDecimal> points) {
        return rounded(sum(points), parts.multiply(BigDecimal.valueOf(points.size())));
    }

    /** Returns the population standard deviation of the reviews' totals. */
    BigDecimal spread(List<BigDecimal> points) {
        var count = BigDecimal.valueOf(points.size());
        var squares = sum(points.stream().map(each -> each.multiply(each)).toList());
        var variance = count.multiply(squares).subtract(sum(points).pow(2));
        return rounded(variance.sqrt(ROOT), parts.multiply(count));
    }

    /** Returns a review's points as displayed. */
    BigDecimal shown(BigDecimal points) {
        return rounded(points, parts);
    }

    /** Returns the mean of raw scores. */
    static BigDecimal meanOfScores(List<BigDecimal> scores) {
        return rounded(sum(scores), BigDecimal.valueOf(scores.size()));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }
}
