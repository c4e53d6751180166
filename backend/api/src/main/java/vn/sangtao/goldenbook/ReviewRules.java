package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;

/** The rules of reviews that involve more than one field. */
final class ReviewRules {

    private ReviewRules() {}

    /** Checks scores against their criteria. */
    static void check(ReviewDraft draft, List<Criterion> criteria, Faults faults) {
        var scores = draft.scores();
        for (var index = 0; index < scores.size(); index++) {
            if (index >= criteria.size()) {
                faults.add("/scores/" + index, "unknown-criterion", Map.of("count", criteria.size()));
                continue;
            }
            checkRange("/scores/" + index, scores.get(index), criteria.get(index), faults);
        }
    }

    private static void checkRange(String pointer, @Nullable BigDecimal score, Criterion criterion, Faults faults) {
        var highest = Objects.requireNonNull(criterion.maxScore());
        if (score != null && score.compareTo(BigDecimal.valueOf(highest)) > 0) {
            faults.add(pointer, "score-too-high", Map.of("max", highest, "criterion", criterion.nameShown()));
        }
    }

    /** Returns what prevents a review from being submitted. */
    static List<Fault> gaps(Review review, List<Criterion> criteria) {
        var gaps = new ArrayList<Fault>();
        for (var index = 0; index < criteria.size(); index++) {
            var criterion = index;
            if (review.scores.stream().noneMatch(given -> given.criterion() == criterion)) {
                gaps.add(new Fault("/scores/" + index, "required", Map.of()));
            }
        }
        if (review.recommendation == null) {
            gaps.add(new Fault("/recommendation", "required", Map.of()));
        }
        if (review.recommendation == Recommendation.DO_NOT_RECOMMEND && review.comment == null) {
            gaps.add(new Fault("/comment", "required", Map.of()));
        }
        return gaps;
    }
}
