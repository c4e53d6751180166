package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.goldenbook.RankedNomination.TieBreaker;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Ranks the nominations of an edition: by the mean of submitted reviews; ties by the first criterion (novelty), then by
 * fewer recusals, then by earlier submission. Those with fewer reviews than the edition requires are listed apart. The
 * number of SQL statements doesn't depend on the number of nominations.
 */
@ApplicationScoped
public class RankNominations {

    /** The caller still has reviews to submit, and would see others' scores before giving their own. */
    static final ProblemType OWN_REVIEWS_FIRST = new ProblemType("own-reviews-first", 409);

    private static final Set<NominationState> REVIEWED = EnumSet.of(
            NominationState.UNDER_REVIEW,
            NominationState.SHORTLISTED,
            NominationState.NOT_SHORTLISTED,
            NominationState.FORWARDED,
            NominationState.SELECTED,
            NominationState.NOT_SELECTED,
            NominationState.PUBLISHED);

    private static final Comparator<Scored> BY_MEAN =
            Comparator.comparing(Scored::mean).reversed();
    private static final Comparator<Scored> BY_NOVELTY =
            Comparator.comparing(Scored::novelty).reversed();
    private static final Comparator<Scored> BY_RECUSALS = Comparator.comparingInt(Scored::recusals);
    private static final Comparator<Scored> BY_SUBMISSION = Comparator.comparing(Scored::submittedAt);
    private static final Comparator<Scored> BY_RANK = BY_MEAN.thenComparing(BY_NOVELTY)
            .thenComparing(BY_RECUSALS)
            .thenComparing(BY_SUBMISSION)
            .thenComparing(scored -> scored.nomination().id());

    /** A nomination with its aggregated reviews; the figures are zero if none was submitted. */
    private record Scored(
            Nomination nomination, List<Review> reviews, List<BigDecimal> points, BigDecimal mean, BigDecimal novelty) {

        int recusals() {
            return count(ReviewState.RECUSED);
        }

        int count(ReviewState state) {
            return (int)
                    reviews.stream().filter(review -> review.state == state).count();
        }

        Instant submittedAt() {
            return Objects.requireNonNullElse(nomination.submittedAt, Instant.MAX);
        }
    }

    /**
     * Returns the ranking.
     *
     * @param places the number of nominations to mark as within; null: the edition's target count
     * @throws Problem {@code forbidden}; {@code own-reviews-first} while the caller has reviews of it to submit
     */
    List<RankedNomination> of(GoldenBookEdition edition, @Nullable Integer places, Caller caller) {
        caller.require(Permission.OVERSEE_GOLDEN_BOOK, edition.city.path, edition.createdBy);
        var own = Review.unfinishedOf(caller, edition);
        if (own > 0) {
            throw Problem.of(OWN_REVIEWS_FIRST).with("count", own);
        }
        var scoring = new Scoring(edition.criteria);
        var reviews =
                Review.ofEdition(edition).stream().collect(Collectors.groupingBy(review -> review.nomination.id()));
        var prepared = PreparedDecision.ofEdition(edition).stream()
                .collect(Collectors.toMap(decision -> decision.nomination.id(), Function.identity()));
        var scored = Nomination.ofEdition(edition, REVIEWED).stream()
                .map(nomination -> scored(nomination, reviews.getOrDefault(nomination.id(), List.of()), scoring))
                .sorted(BY_RANK)
                .toList();
        var ranked = scored.stream()
                .filter(each -> each.points().size() >= edition.minimumReviews)
                .toList();
        var cutOff = places == null ? edition.targetCount : places;
        var rows = new ArrayList<RankedNomination>();
        for (var index = 0; index < ranked.size(); index++) {
            rows.add(row(ranked.get(index), index + 1, index < cutOff, tie(ranked, index), scoring, prepared));
        }
        scored.stream()
                .filter(each -> each.points().size() < edition.minimumReviews)
                .forEach(apart -> rows.add(row(apart, null, false, null, scoring, prepared)));
        return rows;
    }

    private static Scored scored(Nomination nomination, List<Review> reviews, Scoring scoring) {
        var submitted = reviews.stream()
                .filter(review -> review.state == ReviewState.SUBMITTED)
                .toList();
        var points =
                submitted.stream().map(review -> scoring.points(review.scores)).toList();
        var novelty = submitted.stream()
                .flatMap(review -> review.scores.stream())
                .filter(score -> score.criterion() == 0)
                .map(CriterionScore::score)
                .toList();
        return points.isEmpty()
                ? new Scored(nomination, reviews, points, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Scored(nomination, reviews, points, scoring.mean(points), Scoring.meanOfScores(novelty));
    }

    /** Returns the tie-breaker against the nomination above with the same mean, or else against the one below. */
    private static @Nullable TieBreaker tie(List<Scored> ranked, int at) {
        var above = at > 0 ? between(ranked.get(at - 1), ranked.get(at)) : null;
        return above == null && at + 1 < ranked.size() ? between(ranked.get(at), ranked.get(at + 1)) : above;
    }

    private static @Nullable TieBreaker between(Scored higher, Scored lower) {
        if (BY_MEAN.compare(higher, lower) != 0) {
            return null;
        }
        if (BY_NOVELTY.compare(higher, lower) != 0) {
            return TieBreaker.NOVELTY;
        }
        return BY_RECUSALS.compare(higher, lower) != 0 ? TieBreaker.RECUSALS : TieBreaker.SUBMISSION;
    }

    private static RankedNomination row(
            Scored scored,
            @Nullable Integer rank,
            boolean within,
            @Nullable TieBreaker tie,
            Scoring scoring,
            Map<UUID, PreparedDecision> prepared) {
        var nomination = scored.nomination();
        var points = scored.points();
        var decision = prepared.get(nomination.id());
        var hasReviews = !points.isEmpty();
        return new RankedNomination(
                rank,
                within,
                nomination.id(),
                InitiativeReference.of(nomination.initiative),
                nomination.initiative.fieldCode,
                OrganisationReference.of(nomination.organisation),
                nomination.initiative.authorNames,
                nomination.state,
                hasReviews ? scored.mean() : null,
                hasReviews ? scored.novelty() : null,
                hasReviews ? scoring.spread(points) : null,
                points.stream()
                        .min(Comparator.naturalOrder())
                        .map(scoring::shown)
                        .orElse(null),
                points.stream()
                        .max(Comparator.naturalOrder())
                        .map(scoring::shown)
                        .orElse(null),
                points.size(),
                scored.count(ReviewState.ASSIGNED),
                scored.recusals(),
                recommended(scored),
                tie,
                nomination.submittedAt,
                decision == null ? null : decision.decision,
                decision == null ? null : decision.comment);
    }

    private static int recommended(Scored scored) {
        return (int) scored.reviews().stream()
                .filter(review -> review.state == ReviewState.SUBMITTED)
                .filter(review -> review.recommendation != Recommendation.DO_NOT_RECOMMEND)
                .count();
    }
}
