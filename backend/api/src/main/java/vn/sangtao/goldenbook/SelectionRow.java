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
 * @param nomination the work by its id; where it is missing, by the number of its initiative
 * @param number the number of its initiative, as it stands in the list of the dossier
 * @param votesFor votes for it in the Council's secret ballot
 * @param reason why; needed for NOT_SELECTED
 */
public record SelectionRow(
        @Nullable UUID nomination,
        @Size(max = 20) @Nullable String number,
        @NotNull @Nullable SelectionResult result,
        @PositiveOrZero @Max(1000) @Nullable Integer votesFor,
        @PositiveOrZero @Max(1000) @Nullable Integer votesAgainst,
        @Size(max = 2000) @Nullable String reason) {

    /** Where it says which work is meant. */
    String namedAt() {
        return nomination == null ? "/number" : "/nomination";
    }

    Selection selection() {
        return new Selection(nomination, result, votesFor, votesAgainst, reason);
    }
}
