package vn.sangtao.bench.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** Weighted random selection. */
final class Weighted<T> {
    private final List<T> things;
    private final int[] upTo;

    private Weighted(List<T> things, int[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> things, ToIntFunction<? super T> weight) {
        var kept = new ArrayList<T>();
        var upTo = new int[things.size()];
        var sum = 0;
        for (var thing : things) {
            sum += weight.applyAsInt(thing);
            upTo[kept.size()] = sum;
            kept.add(thing);
        }
        return new Weighted<>(List.copyOf(kept), upTo);
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    T take(RandomGenerator random) {
        var drawn = random.nextInt(upTo[upTo.length - 1]);
        var index = 0;
        while (upTo[index] <= drawn) {
            index++;
        }
        return things.get(index);
    }
}
