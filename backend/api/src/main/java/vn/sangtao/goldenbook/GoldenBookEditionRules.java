package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Faults;

/** The rules of editions that involve more than one field. They expect settled drafts. */
final class GoldenBookEditionRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private GoldenBookEditionRules() {}

    /** Checks a draft for consistency and, where it replaces an edition, against that edition. */
    static void check(GoldenBookEditionDraft draft, @Nullable GoldenBookEdition replaced, Faults faults) {
        checkTimes(draft, faults);
        checkTarget(draft, faults);
        checkWeights(draft, faults);
        checkCodes(draft, faults);
        if (replaced != null) {
            checkFrozen(draft, replaced, faults);
        }
    }

    private static void checkTimes(GoldenBookEditionDraft draft, Faults faults) {
        Instant organisations = Objects.requireNonNull(draft.organisationDeadline());
        if (draft.opensAt() != null && !draft.opensAt().isBefore(organisations)) {
            faults.add("/opensAt", "not-before", Map.of("other", "organisationDeadline"));
        }
        if (organisations.isAfter(Objects.requireNonNull(draft.forwardingDeadline()))) {
            faults.add("/forwardingDeadline", "earlier-than", Map.of("other", "organisationDeadline"));
        }
        if (draft.prizeFrom() != null
                && draft.prizeTo() != null
                && draft.prizeTo().isBefore(draft.prizeFrom())) {
            faults.add("/prizeTo", "earlier-than", Map.of("other", "prizeFrom"));
        }
    }

    private static void checkTarget(GoldenBookEditionDraft draft, Faults faults) {
        var usual = GoldenBookEditionDraft.yearsSinceIndependence(Objects.requireNonNull(draft.year()));
        if (!Objects.equals(draft.targetCount(), usual) && draft.targetCountReason() == null) {
            faults.add("/targetCountReason", "reason-for-target", Map.of("usual", usual));
        }
    }

    private static void checkWeights(GoldenBookEditionDraft draft, Faults faults) {
        var sum = draft.criteria().stream()
                .map(criterion -> Objects.requireNonNullElse(criterion.weight(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            faults.add(
                    "/criteria",
                    "weights-not-100",
                    Map.of("sum", sum.stripTrailingZeros().toPlainString()));
        }
    }

    private static void checkCodes(GoldenBookEditionDraft draft, Faults faults) {
        var seen = new HashSet<@Nullable String>();
        var items = Objects.requireNonNull(draft.checklist());
        for (int index = 0; index < items.size(); index++) {
            var code = items.get(index).code();
            if (!seen.add(code)) {
                faults.add("/checklist/" + index + "/code", "duplicate", Map.of("value", String.valueOf(code)));
            }
        }
    }

    /** Checks that the year is unchanged once the edition is open, and the rules for judging once it is in review. */
    private static void checkFrozen(GoldenBookEditionDraft draft, GoldenBookEdition edition, Faults faults) {
        if (edition.state != GoldenBookEditionState.PLANNED) {
            frozen("/year", draft.year(), edition.year, faults);
        }
        if (!edition.state.takesDrafts()) {
            frozen("/criteria", draft.criteria(), edition.criteria, faults);
            frozen("/checklist", draft.checklist(), edition.checklist, faults);
            frozen("/blind", draft.blind(), edition.blind, faults);
            frozen("/prizeRequired", draft.prizeRequired(), edition.prizeRequired, faults);
            frozen("/prizeFrom", draft.prizeFrom(), edition.prizeFrom, faults);
            frozen("/prizeTo", draft.prizeTo(), edition.prizeTo, faults);
        }
    }

    private static void frozen(String pointer, @Nullable Object given, @Nullable Object held, Faults faults) {
        if (!Objects.equals(given, held)) {
            faults.add(pointer, "not-changeable");
        }
    }
}
