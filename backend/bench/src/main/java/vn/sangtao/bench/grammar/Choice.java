package vn.sangtao.bench.grammar;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Weighted alternatives; each may define several rules at once, whose texts then match each other (a crop and its
 * pest).
 */
final class Choice {
    private final int[] symbols;
    private final boolean optional;
    private final List<List<Text>> alternatives;
    private final int[] weightsUpTo;

    /**
     * Creates a choice.
     *
     * @param symbols the rules that it defines, in the order of the columns
     * @param optional whether it is sometimes left out, as a sentence of a passage
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

    /** Returns the number of rules it defines. */
    int columns() {
        return symbols.length;
    }

    /** Returns the rule of a column. */
    int symbol(int column) {
        return symbols[column];
    }

    boolean optional() {
        return optional;
    }

    List<List<Text>> alternatives() {
        return alternatives;
    }

    /** Returns the texts of one alternative, chosen at random by weight. */
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

    /** One alternative, with its weight. */
    record Alternative(List<Text> columns, int weight) {}
}
