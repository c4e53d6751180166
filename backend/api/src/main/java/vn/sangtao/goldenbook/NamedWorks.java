package vn.sangtao.goldenbook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Keys;

/** The dossier works that the rows of a list refer to, fetched in bulk with their dossiers locked. */
final class NamedWorks {

    private final Map<UUID, ForwardedWork> byNomination;
    private final Map<String, List<ForwardedWork>> byNumber;

    private NamedWorks(List<ForwardedWork> works) {
        byNomination = works.stream().collect(Collectors.toMap(work -> work.nomination.id(), Function.identity()));
        byNumber = works.stream()
                .collect(Collectors.groupingBy(work -> String.valueOf(work.nomination.initiative.number)));
    }

    /**
     * Finds the works that the caller may read; numbers are unique only within a city, so one can match several works.
     */
    static NamedWorks find(List<SelectionRow> rows, Caller caller) {
        var ids = rows.stream()
                .map(SelectionRow::nomination)
                .filter(Objects::nonNull)
                .toList();
        var numbers =
                rows.stream().map(SelectionRow::number).filter(Objects::nonNull).toList();
        var condition = Condition.of("n.id in :ids", "ids", ids)
                .or(Condition.of("i.number in :numbers", "numbers", Keys.possibleCodes(numbers)))
                .and(DossierFilter.readable(caller));
        lock(condition);
        return new NamedWorks(ForwardedWork.list(
                "from ForwardedWork w join fetch w.dossier d join fetch d.edition e join fetch e.city o"
                        + " join fetch w.nomination n join fetch n.initiative i join fetch n.organisation where "
                        + condition.hql(),
                condition.parameters()));
    }

    /** Locks the dossiers in the order of their ids, so that two lists can't deadlock. */
    private static void lock(Condition condition) {
        Dossier.find(
                        "from Dossier d where d.id in (select w.dossier.id from ForwardedWork w join w.dossier d"
                                + " join d.edition e join e.city o join w.nomination n join n.initiative i where "
                                + condition.hql() + ") order by d.id",
                        condition.parameters())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Returns the work that a row refers to; null with a fault if it matches none, or more than one. */
    @Nullable
    ForwardedWork named(SelectionRow row, Faults faults) {
        return row.nomination() == null ? numbered(row.number(), faults) : identified(row, row.nomination(), faults);
    }

    private @Nullable ForwardedWork identified(SelectionRow row, UUID nomination, Faults faults) {
        var work = byNomination.get(nomination);
        if (work == null) {
            faults.add("/nomination", "unknown-reference", Map.of("value", nomination));
            return null;
        }
        var number = String.valueOf(work.nomination.initiative.number);
        if (row.number() != null && !row.number().equals(number)) {
            faults.add("/number", "number-of-another", Map.of("value", number));
        }
        return work;
    }

    private @Nullable ForwardedWork numbered(@Nullable String number, Faults faults) {
        if (number == null) {
            faults.add("/number", "required");
            return null;
        }
        var all = byNumber.getOrDefault(number, List.of());
        var waiting = all.stream()
                .filter(work -> work.nomination.state == NominationState.FORWARDED)
                .toList();
        var meant = waiting.isEmpty() ? all : waiting;
        if (meant.size() > 1) {
            faults.add("/number", "number-of-several");
            return null;
        }
        if (meant.isEmpty()) {
            faults.add("/number", "unknown-reference", Map.of("value", number));
            return null;
        }
        return meant.getFirst();
    }
}
