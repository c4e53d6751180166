package vn.sangtao.goldenbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Distributes nominations among reviewers so that the loads, including existing ones, are as even as conflicts of
 * interest allow. First, each nomination goes to the least loaded eligible reviewers; then, while a chain of handovers
 * leads from a reviewer to another with at least two fewer, the chain is applied. When none is left, no distribution is
 * more even. Deterministic: the same input gives the same result.
 *
 * @param <N> nominations
 * @param <R> reviewers
 */
final class EvenAssignment<N, R> {

    private final Map<R, Integer> loads;
    private final Map<N, Set<R>> eligible;
    private final Map<N, Set<R>> given = new LinkedHashMap<>();
    private final Map<R, Set<N>> taken = new HashMap<>();

    /** The handover of a nomination from one reviewer to another. */
    private record Handover<N, R>(N nomination, R from) {}

    /**
     * Creates an assignment.
     *
     * @param loads the existing load of each reviewer, in the order in which ties are resolved
     * @param eligible the reviewers who may review each nomination and aren't assigned to it yet
     */
    EvenAssignment(Map<R, Integer> loads, Map<N, Set<R>> eligible) {
        this.loads = new LinkedHashMap<>(loads);
        this.eligible = new LinkedHashMap<>(eligible);
    }

    /**
     * Distributes the nominations.
     *
     * @param needed the number of reviewers that each nomination lacks
     * @return the reviewers of each nomination: fewer than needed if not enough are eligible
     */
    Map<N, Set<R>> spread(Map<N, Integer> needed) {
        eligible.keySet().stream()
                .sorted(Comparator.comparingInt(
                        nomination -> eligibleFor(nomination).size()))
                .forEach(nomination -> give(nomination, needed.getOrDefault(nomination, 0)));
        var order = new ArrayList<>(loads.keySet());
        var isChanged = true;
        while (isChanged) {
            order.sort(Comparator.<R>comparingInt(this::load).reversed());
            isChanged = order.stream().anyMatch(this::relieve);
        }
        return Collections.unmodifiableMap(given);
    }

    private void give(N nomination, int count) {
        var chosen = eligibleFor(nomination).stream()
                .sorted(Comparator.comparingInt(this::load))
                .limit(count)
                .toList();
        given.put(nomination, new LinkedHashSet<>());
        chosen.forEach(reviewer -> add(nomination, reviewer));
    }

    private void add(N nomination, R reviewer) {
        givenOf(nomination).add(reviewer);
        takenBy(reviewer).add(nomination);
        loads.merge(reviewer, 1, Integer::sum);
    }

    private void remove(N nomination, R reviewer) {
        givenOf(nomination).remove(reviewer);
        takenBy(reviewer).remove(nomination);
        loads.merge(reviewer, -1, Integer::sum);
    }

    /** Finds the shortest chain from this reviewer to one with at least two fewer, and applies it. */
    private boolean relieve(R heaviest) {
        var reached = new HashMap<R, @Nullable Handover<N, R>>();
        var waiting = new ArrayDeque<R>(List.of(heaviest));
        reached.put(heaviest, null);
        while (!waiting.isEmpty()) {
            var from = waiting.remove();
            for (var nomination : takenBy(from)) {
                for (var to : eligibleFor(nomination)) {
                    if (givenOf(nomination).contains(to) || reached.containsKey(to)) {
                        continue;
                    }
                    reached.put(to, new Handover<>(nomination, from));
                    if (load(to) + 2 <= load(heaviest)) {
                        take(to, reached);
                        return true;
                    }
                    waiting.add(to);
                }
            }
        }
        return false;
    }

    private void take(R last, Map<R, @Nullable Handover<N, R>> reached) {
        var to = last;
        for (var step = reached.get(to); step != null; step = reached.get(to)) {
            remove(step.nomination(), step.from());
            add(step.nomination(), to);
            to = step.from();
        }
    }

    private int load(R reviewer) {
        return loads.getOrDefault(reviewer, 0);
    }

    private Set<R> eligibleFor(N nomination) {
        return eligible.getOrDefault(nomination, Set.of());
    }

    private Set<R> givenOf(N nomination) {
        return given.computeIfAbsent(nomination, _ -> new LinkedHashSet<>());
    }

    private Set<N> takenBy(R reviewer) {
        return taken.computeIfAbsent(reviewer, _ -> new LinkedHashSet<>());
    }
}
