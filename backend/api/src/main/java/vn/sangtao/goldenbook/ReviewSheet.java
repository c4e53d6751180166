package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.access.Caller;

/**
 * All that a reviewer has to score in an edition: the queue to go through, and the grid to compare in.
 *
 * @param criteria what is scored, in the order of the scores
 * @param rows the oldest assignment first; those that the reviewer stepped back from too
 */
public record ReviewSheet(
        GoldenBookEditionReference edition, List<Criterion> criteria, boolean blind, List<ReviewSheetRow> rows) {

    /** The caller's sheet of an edition. */
    static ReviewSheet of(GoldenBookEdition edition, Caller caller) {
        return new ReviewSheet(
                GoldenBookEditionReference.of(edition),
                List.copyOf(edition.criteria),
                edition.blind,
                Review.ownOf(caller, edition).stream().map(ReviewSheetRow::of).toList());
    }
}
