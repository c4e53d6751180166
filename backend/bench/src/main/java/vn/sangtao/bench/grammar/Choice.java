package vn.sangtao.bench.grammar;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Weighted alternatives; each may word several rules at once, whose words then fit each other (a crop and its pest).
 */
final class Choice {
    private final int[] symbols;
    private final boolean optional;
    private final List<List<Text>> alternatives;
    private final int[] weightsUpTo;

    /**
     * Makes a choice.
     *
     * @param symbols the rules that it words, in the order of the columns
     * @param optional whether it is left out at times, as a sentence of a passage
     */
    Choice(int[] symbols, boolean optional, List<Alternative> alternatives) {
        this.symbols = symbols.clone();
        this.optional = optional;
        this.alternatives = alternatives.stream().map(Alternative::columns).toList();
        this.weightsUpTo = new int[alternatives.size()];
        var sum = 0;
        for (var i = 0; i < weightsUpTo.length; i++) {
            sum += alternatives.get(i).weight();
            weightsUpTo[i] = sum;
        }
    }

    /** How many rules it words. */
    int columns() {
        return symbols.length;
    }

    /** The rule that a column words. */
    int symbol(int column) {
        return symbols[column];
    }

    boolean optional() {
        return optional;
    }

    List<List<Text>> alternatives() {
        return alternatives;
    }

    /** The texts of one alternative, taken by weight. */
    List<Text> take(RandomGenerator random) {
        var last = weightsUpTo.length - 1;
        if (last == 0) {
            return alternatives.getFirst();
        }
        var drawn = random.nextInt(weightsUpTo[last]);
        var index = 0;
        while (weightsUpTo[index] <= drawn) {
            index++;
        }
        return alternatives.get(index);
    }

    /** One way to word it, with its weight. */
    record Alternative(List<Text> columns, int weight) {}
}
