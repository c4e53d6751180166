package vn.sangtao.commendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;

/** Looks up the commendations named in a decision. */
final class DecidedCommendations {

    private DecidedCommendations() {}

    /**
     * Returns the commendations named, in their order: all must exist, none twice, of one level and, at the level of
     * organisations, of one organisation.
     *
     * @throws Problem {@code invalid-input} with a pointer to each that violates this
     */
    static List<Commendation> of(CommendationDecisionDraft draft, Caller caller) {
        var ids = draft.awards().stream()
                .map(award -> Objects.requireNonNull(award.commendation()))
                .toList();
        var known = Commendation.readable(ids, caller).stream()
                .collect(Collectors.toMap(Commendation::id, Function.identity()));
        var faults = new Faults();
        var found = new ArrayList<Commendation>();
        var seen = new HashSet<UUID>();
        for (int index = 0; index < ids.size(); index++) {
            var id = ids.get(index);
            var pointer = "/awards/" + index + "/commendation";
            var commendation = known.get(id);
            if (commendation == null) {
                faults.add(pointer, "unknown-reference", Map.of("value", id));
                continue;
            }
            if (!seen.add(id)) {
                faults.add(pointer, "named-twice");
            }
            found.add(commendation);
            compare(found.getFirst(), commendation, pointer, faults);
        }
        faults.refuseIfAny();
        return found;
    }

    private static void compare(Commendation first, Commendation other, String pointer, Faults faults) {
        if (other.level != first.level) {
            faults.add(pointer, "other-level");
        } else if (other.level.isOwn() && !other.organisation.code.equals(first.organisation.code)) {
            faults.add(pointer, "other-organisation", Map.of("value", other.organisation.code));
        } else if (!other.cityCode.equals(first.cityCode)) {
            faults.add(pointer, "other-organisation", Map.of("value", other.organisation.code));
        }
    }
}
