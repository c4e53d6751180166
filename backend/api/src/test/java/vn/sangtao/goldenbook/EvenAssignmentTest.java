package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews are distributed as evenly as conflicts of interest allow. */
class EvenAssignmentTest {

    @Test
    void loadsDifferByOneAtMostWhereNobodyIsInConflict() {
        var reviewers = List.of("An", "Bình", "Chi", "Dũng", "Én");
        var loads = loadsOf(reviewers, 0);
        var nominations = IntStream.range(0, 43).boxed().toList();
        var given = spread(loads, everybodyFor(nominations, reviewers), nominations, 3);
        assertThat(given.values()).allSatisfy(each -> assertThat(each).hasSize(3));
        assertThat(counts(given, reviewers).values())
                .allSatisfy(count -> assertThat(count).isBetween(25L, 26L));
    }

    @Test
    void whoHasMoreAlreadyGetsFewer() {
        var loads = new LinkedHashMap<>(Map.of("An", 10));
        loads.put("Bình", 0);
        var nominations = IntStream.range(0, 8).boxed().toList();
        var given = spread(loads, everybodyFor(nominations, List.of("An", "Bình")), nominations, 1);
        assertThat(counts(given, List.of("An", "Bình")))
                .containsEntry("Bình", 8L)
                .containsEntry("An", 0L);
    }

    @Test
    void exchangesAreFoundOverOthers() {
        // Chi is only eligible for 3: Bình must hand it over, and take 1 from An in return
        var eligible = new LinkedHashMap<Integer, Set<String>>();
        eligible.put(1, Set.of("An", "Bình"));
        eligible.put(2, Set.of("An"));
        eligible.put(3, Set.of("Bình", "Chi"));
        var loads = new LinkedHashMap<String, Integer>();
        loads.put("An", 1);
        loads.put("Bình", 0);
        loads.put("Chi", 0);
        var given = spread(loads, eligible, List.of(1, 2, 3), 1);
        assertThat(given).isEqualTo(Map.of(1, Set.of("Bình"), 2, Set.of("An"), 3, Set.of("Chi")));
    }

    @Test
    void nominationsThatTooFewMayReviewGetThoseWhoMay() {
        var given = spread(loadsOf(List.of("An", "Bình"), 0), Map.of(1, Set.of("An"), 2, Set.of()), List.of(1, 2), 2);
        assertThat(given).isEqualTo(Map.of(1, Set.of("An"), 2, Set.of()));
    }

    /** Compares small cases by brute force: no other distribution has a smaller sum of squares. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOtherSpreadIsMoreEven(long seed) {
        var random = new Random(seed);
        var reviewers = List.of("An", "Bình", "Chi", "Dũng");
        var loads = new LinkedHashMap<String, Integer>();
        reviewers.forEach(each -> loads.put(each, random.nextInt(3)));
        var eligible = new LinkedHashMap<Integer, Set<String>>();
        for (var nomination = 0; nomination < 5; nomination++) {
            eligible.put(
                    nomination,
                    reviewers.stream()
                            .filter(_ -> random.nextInt(3) > 0)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        var given = spread(loads, eligible, List.copyOf(eligible.keySet()), 1);
        assertThat(squares(loads, given, reviewers))
                .isEqualTo(best(loads, eligible, List.copyOf(eligible.keySet()), 0));
    }

    private static long best(
            Map<String, Integer> loads, Map<Integer, Set<String>> eligible, List<Integer> nominations, int at) {
        if (at == nominations.size()) {
            return loads.values().stream().mapToLong(load -> (long) load * load).sum();
        }
        var choices = eligible.getOrDefault(nominations.get(at), Set.of());
        if (choices.isEmpty()) {
            return best(loads, eligible, nominations, at + 1);
        }
        return choices.stream()
                .mapToLong(reviewer -> {
                    var more = new LinkedHashMap<>(loads);
                    more.merge(reviewer, 1, Integer::sum);
                    return best(more, eligible, nominations, at + 1);
                })
                .min()
                .orElseThrow();
    }

    private static long squares(Map<String, Integer> loads, Map<Integer, Set<String>> given, List<String> reviewers) {
        return counts(given, reviewers).entrySet().stream()
                .mapToLong(each -> each.getValue() + loads.getOrDefault(each.getKey(), 0))
                .map(load -> load * load)
                .sum();
    }

    private static Map<Integer, Set<String>> spread(
            Map<String, Integer> loads, Map<Integer, Set<String>> eligible, List<Integer> nominations, int each) {
        var needed = nominations.stream().collect(Collectors.toMap(nomination -> nomination, _ -> each));
        return new EvenAssignment<>(loads, eligible).spread(needed);
    }

    private static Map<Integer, Set<String>> everybodyFor(List<Integer> nominations, List<String> reviewers) {
        var everybody = new LinkedHashMap<Integer, Set<String>>();
        nominations.forEach(nomination -> everybody.put(nomination, new LinkedHashSet<>(reviewers)));
        return everybody;
    }

    private static Map<String, Integer> loadsOf(List<String> reviewers, int load) {
        var loads = new LinkedHashMap<String, Integer>();
        reviewers.forEach(reviewer -> loads.put(reviewer, load));
        return loads;
    }

    private static Map<String, Long> counts(Map<Integer, Set<String>> given, List<String> reviewers) {
        return reviewers.stream()
                .collect(Collectors.toMap(
                        reviewer -> reviewer,
                        reviewer -> given.values().stream()
                                .filter(each -> each.contains(reviewer))
                                .count()));
    }
}
