package vn.sangtao.bench.grammar;

import java.util.List;

/**
 * The definition of a name: one choice, or several in sequence, as the sentences of a passage.
 *
 * @param column the index of its text in an alternative
 */
record Rule(List<Choice> choices, int column) {

    Rule {
        choices = List.copyOf(choices);
    }
}
