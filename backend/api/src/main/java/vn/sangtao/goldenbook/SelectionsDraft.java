package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Council's decisions on works of a dossier. */
@Schema(examples = """
                {"selections": [
                 {"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c001", "result": "SELECTED", "votesFor": 19,
                  "votesAgainst": 2},
                 {"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c002", "result": "NOT_SELECTED", "votesFor": 7,
                  "votesAgainst": 14, "reason": "Phạm vi áp dụng còn hẹp."}]}
                """)
public record SelectionsDraft(@NotEmpty @Size(max = 1000) List<@Valid Selection> selections) {

    /** The possible decisions of the Council. */
    public enum SelectionResult {
        SELECTED(NominationState.SELECTED),
        NOT_SELECTED(NominationState.NOT_SELECTED);

        private final NominationState state;

        SelectionResult(NominationState state) {
            this.state = state;
        }

        NominationState state() {
            return state;
        }

        /** Returns the decision that led to this state of a nomination, or null if none has been made. */
        static @Nullable SelectionResult of(NominationState state) {
            return switch (state) {
                case SELECTED, PUBLISHED -> SELECTED;
                case NOT_SELECTED -> NOT_SELECTED;
                default -> null;
            };
        }
    }

    /**
     * The decision on one work.
     *
     * @param votesFor votes for it in the Council's secret ballot
     * @param reason the reason; required for NOT_SELECTED
     */
    public record Selection(
            @NotNull @Nullable UUID nomination,
            @NotNull @Nullable SelectionResult result,
            @PositiveOrZero @Max(1000) @Nullable Integer votesFor,
            @PositiveOrZero @Max(1000) @Nullable Integer votesAgainst,
            @Size(max = 2000) @Nullable String reason) {}

    public SelectionsDraft {
        selections = selections == null ? List.of() : List.copyOf(selections);
    }
}
