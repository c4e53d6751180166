package vn.sangtao.goldenbook;

import java.util.List;

/**
 * The number of prepared decisions of an edition.
 *
 * @param undecided nominations under review without one
 */
public record PreparedDecisions(long shortlisted, long notShortlisted, long undecided) {

    static PreparedDecisions of(List<PreparedDecision> prepared, long underReview) {
        var shortlisted = prepared.stream()
                .filter(each -> each.decision == ShortlistDecision.SHORTLISTED)
                .count();
        return new PreparedDecisions(shortlisted, prepared.size() - shortlisted, underReview - prepared.size());
    }
}
