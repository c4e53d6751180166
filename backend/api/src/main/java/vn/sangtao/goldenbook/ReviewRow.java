package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.initiative.InitiativeReference;

/**
 * A review in a list.
 *
 * @param nomination the id of the nomination
 * @param total the weighted sum in percent, once the caller may see it
 */
public record ReviewRow(
        UUID id,
        ReviewState state,
        GoldenBookEditionReference edition,
        UUID nomination,
        NominationState nominationState,
        InitiativeReference initiative,
        @Nullable String field,
        ReviewerReference reviewer,
        @Nullable BigDecimal total,
        @Nullable Recommendation recommendation,
        @Nullable Instant submittedAt,
        @Nullable Instant remindedAt,
        Instant createdAt,
        Instant changedAt) {

    /** Returns the row as visible to the caller: without others' scores before they are submitted. */
    ReviewRow seenBy(Caller caller) {
        var isOpen = state == ReviewState.SUBMITTED || reviewer.id().equals(caller.subject());
        return isOpen
                ? this
                : new ReviewRow(
                        id,
                        state,
                        edition,
                        nomination,
                        nominationState,
                        initiative,
                        field,
                        reviewer,
                        null,
                        null,
                        submittedAt,
                        remindedAt,
                        createdAt,
                        changedAt);
    }
}
