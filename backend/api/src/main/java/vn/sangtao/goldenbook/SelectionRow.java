package vn.sangtao.goldenbook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.goldenbook.SelectionsDraft.Selection;
import vn.sangtao.goldenbook.SelectionsDraft.SelectionResult;

/**
 * The Council's decision on one work, as a row of its list.
 *
 * @param nomination the id of the work; if absent, the number of its initiative identifies it
 * @param number the number of its initiative, as in the list of the dossier
 * @param votesFor votes for it in the Council's secret ballot
 * @param reason the reason; required for NOT_SELECTED
 */
public record SelectionRow(
        @Nullable UUID nomination,
        @Size(max = 20) @Nullable String number,
        @NotNull @Nullable SelectionResult result,
        @PositiveOrZero @Max(1000) @Nullable Integer votesFor,
        @PositiveOrZero @Max(1000) @Nullable Integer votesAgainst,
        @Size(max = 2000) @Nullable String reason) {

    /** Returns the pointer to the field that identifies the work. */
    String namedAt() {
        return nomination == null ? "/number" : "/nomination";
    }

    Selection selection() {
        return new Selection(nomination, result, votesFor, votesAgainst, reason);
    }
}
