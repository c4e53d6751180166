package vn.sangtao.initiative;

import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;

/** The finding that two initiatives are not duplicates. It applies to both, whichever was reviewed. */
@Entity
public class NearDuplicateDismissal extends StoredRecord {

    public UUID firstId = new UUID(0, 0);
    public UUID secondId = new UUID(0, 0);
    public String comment = "";

    /** Two initiatives in the order in which a pair is stored. */
    private record Pair(UUID first, UUID second) {

        static Pair of(UUID one, UUID other) {
            var ordered = Stream.of(one, other)
                    .sorted(Comparator.comparing(UUID::toString))
                    .toList();
            return new Pair(ordered.getFirst(), ordered.getLast());
        }
    }

    /** Records that the two are not duplicates, and why; repeating it replaces the comment. */
    static NearDuplicateDismissal note(UUID one, UUID other, String comment, Caller caller) {
        var dismissal = of(one, other).orElseGet(() -> created(Pair.of(one, other), caller));
        dismissal.comment = comment;
        dismissal.changedBy(caller);
        dismissal.persistAndFlush();
        return dismissal;
    }

    private static NearDuplicateDismissal created(Pair pair, Caller caller) {
        var created = new NearDuplicateDismissal();
        created.firstId = pair.first;
        created.secondId = pair.second;
        created.createdBy(caller);
        return created;
    }

    /** Returns the finding on the two. */
    static Optional<NearDuplicateDismissal> of(UUID one, UUID other) {
        var pair = Pair.of(one, other);
        return find("firstId = ?1 and secondId = ?2", pair.first, pair.second).firstResultOptional();
    }

    /** Returns the findings on the initiative and each of the others, by the other's id. */
    static Map<UUID, NearDuplicateDismissal> of(UUID initiative, Collection<UUID> others) {
        var found = new HashMap<UUID, NearDuplicateDismissal>();
        NearDuplicateDismissal.<NearDuplicateDismissal>list(
                        "(firstId = ?1 and secondId in ?2) or (secondId = ?1 and firstId in ?2)", initiative, others)
                .forEach(each -> found.put(each.firstId.equals(initiative) ? each.secondId : each.firstId, each));
        return found;
    }

    /**
     * Deletes the findings on an initiative that is itself deleted, one by one, since the history misses bulk deletes.
     */
    static void forgetAllOf(UUID initiative) {
        List<NearDuplicateDismissal> all = list("firstId = ?1 or secondId = ?1", initiative);
        all.forEach(NearDuplicateDismissal::delete);
    }

    NearDuplicateDismissalView view() {
        return new NearDuplicateDismissalView(changedByName, changedAt, comment);
    }
}
