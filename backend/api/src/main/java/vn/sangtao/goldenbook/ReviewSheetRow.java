package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One nomination assigned to a reviewer.
 *
 * @param id the id of the review
 * @param version its version, for If-Match
 * @param open whether scores are still accepted
 * @param nomination the id of the nomination
 * @param scores one for each criterion, null where none has been given yet
 */
public record ReviewSheetRow(
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

    static ReviewSheetRow of(Review review) {
        var initiative = review.nomination.initiative;
        return new ReviewSheetRow(
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
