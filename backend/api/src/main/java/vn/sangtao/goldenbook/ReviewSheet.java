package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;

/**
 * All that a reviewer has to score in an edition: the queue to go through, and the grid to compare in.
 *
 * @param criteria what is scored, in the order of the scores
 * @param rows the oldest assignment first; those that the reviewer stepped back from too
 */
public record ReviewSheet(GoldenBookEditionReference edition, List<Criterion> criteria, boolean blind, List<Row> rows) {

    /**
     * One nomination.
     *
     * @param id the id of the review
     * @param version its version, for If-Match
     * @param open whether scores are still taken
     * @param nomination the id of the nomination
     * @param scores one for each criterion, null where none was given yet
     */
    @Schema(name = "ReviewSheetRow")
    public record Row(
            UUID id,
            int version,
            ReviewState state,
            boolean open,
            UUID nomination,
            @Nullable String number,
            String title,
            @Nullable String field,
            List<@Nullable BigDecimal> scores,
            @Nullable BigDecimal total,
            @Nullable Recommendation recommendation,
            @Nullable String comment,
            @Nullable Instant submittedAt,
            @Nullable Instant remindedAt) {

        private static Row of(Review review) {
            var initiative = review.nomination.initiative;
            return new Row(
                    review.id(),
                    review.version,
                    review.state,
                    review.isOpen(),
                    review.nomination.id(),
                    initiative.number,
                    initiative.title,
                    initiative.fieldCode,
                    review.scoresInOrder(),
                    review.total,
                    review.recommendation,
                    review.comment,
                    review.submittedAt,
                    review.remindedAt);
        }
    }

    /** The caller's sheet of an edition. */
    static ReviewSheet of(GoldenBookEdition edition, Caller caller) {
        return new ReviewSheet(
                GoldenBookEditionReference.of(edition),
                List.copyOf(edition.criteria),
                edition.blind,
                Review.ownOf(caller, edition).stream().map(Row::of).toList());
    }
}
