package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How scores are added up: exactly, as whole numbers of the smallest part that the criteria share, and rounded once at
 * the end to two decimals, half up. A review's total is the weighted sum of its scores in percent, from 0 to 100.
 */
final class Scoring {

    /** Decimals of every figure that is shown or compared. */
    static final int DECIMALS = 2;

    private static final MathContext ROOT = new MathContext(40);

    private final List<Criterion> criteria;

    /** What all the highest scores divide. */
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

    /** Whether there is a score for every criterion. */
    boolean isComplete(Collection<CriterionScore> scores) {
        return scores.size() == criteria.size();
    }

    /** The total of a complete review, not yet divided by the parts. */
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

    /** The total of a complete review, from 0 to 100. */
    BigDecimal total(Collection<CriterionScore> scores) {
        return rounded(points(scores), parts);
    }

    /** The mean of reviews' points. */
    BigDecimal mean(List<BigDecimal> points) {
        return rounded(sum(points), parts.multiply(BigDecimal.valueOf(points.size())));
    }

    /** How far reviews lie apart: the standard deviation of their totals, of these reviews and not of a sample. */
    BigDecimal spread(List<BigDecimal> points) {
        var count = BigDecimal.valueOf(points.size());
        var squares = sum(points.stream().map(each -> each.multiply(each)).toList());
        var variance = count.multiply(squares).subtract(sum(points).pow(2));
        return rounded(variance.sqrt(ROOT), parts.multiply(count));
    }

    /** A review's points as they are shown. */
    BigDecimal shown(BigDecimal points) {
        return rounded(points, parts);
    }

    /** The mean of plain scores. */
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
