package vn.sangtao.goldenbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Faults;

/** The rules of dossiers that involve more than one field. */
final class DossierRules {

    /**
     * The records that a draft refers to.
     *
     * @param edition null if the city has none with that id or year
     * @param nominations those that exist
     */
    record References(@Nullable GoldenBookEdition edition, List<Nomination> nominations) {}

    private DossierRules() {}

    /**
     * Checks a draft and, where it replaces a dossier, compares it with that dossier; returns the records it refers to.
     */
    static References check(DossierDraft draft, @Nullable Dossier replaced, Caller caller, Faults faults) {
        var edition =
                GoldenBookEdition.named(draft.edition(), caller.cityCode()).orElse(null);
        if (edition == null) {
            faults.add("/edition", "unknown-reference", Map.of("value", String.valueOf(draft.edition())));
            return new References(null, List.of());
        }
        if (replaced != null && !replaced.edition.equals(edition)) {
            faults.add("/edition", "not-changeable");
        }
        return new References(edition, nominations(draft.nominations(), edition, replaced, faults));
    }

    private static List<Nomination> nominations(
            List<UUID> ids, GoldenBookEdition edition, @Nullable Dossier replaced, Faults faults) {
        var known = Nomination.ofEdition(edition, EnumSet.allOf(NominationState.class)).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity(), (one, same) -> one));
        var taken = Dossier.inOthers(ids, replaced);
        var chosen = new ArrayList<Nomination>();
        var seen = new HashSet<UUID>();
        for (var index = 0; index < ids.size(); index++) {
            var id = ids.get(index);
            var pointer = "/nominations/" + index;
            var nomination = known.get(id);
            if (nomination == null) {
                faults.add(pointer, "unknown-reference", Map.of("value", id));
                continue;
            }
            if (nomination.state != NominationState.SHORTLISTED) {
                faults.add(pointer, "not-shortlisted", Map.of("state", nomination.state));
            }
            if (!seen.add(id)) {
                faults.add(pointer, "named-twice");
            }
            if (taken.contains(id)) {
                faults.add(pointer, "in-other-dossier");
            }
            chosen.add(nomination);
        }
        return chosen;
    }
}
