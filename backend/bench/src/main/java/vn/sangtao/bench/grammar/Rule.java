package vn.sangtao.bench.grammar;

import java.util.List;

/**
 * What a name stands for: one choice, or several that follow each other as the sentences of a passage.
 *
 * @param column which of the texts of an alternative is meant
 */
record Rule(List<Choice> choices, int column) {

    Rule {
        choices = List.copyOf(choices);
    }
}
