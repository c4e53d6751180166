package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.access.Caller;

/**
 * All of a reviewer's reviews in an edition, for the queue and for the grid to compare them.
 *
 * @param criteria the criteria, in the order of the scores
 * @param rows the reviews, oldest assignment first, including those that the reviewer recused themselves from
 */
public record ReviewSheet(
        GoldenBookEditionReference edition, List<Criterion> criteria, boolean blind, List<ReviewSheetRow> rows) {

    /** Returns the caller's sheet of an edition. */
    static ReviewSheet of(GoldenBookEdition edition, Caller caller) {
        return new ReviewSheet(
                GoldenBookEditionReference.of(edition),
                List.copyOf(edition.criteria),
                edition.blind,
                Review.ownOf(caller, edition).stream().map(ReviewSheetRow::of).toList());
    }
}
