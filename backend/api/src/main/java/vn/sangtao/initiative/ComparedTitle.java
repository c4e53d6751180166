package vn.sangtao.initiative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sangtao.web.Accents;

/**
 * A title as it is compared with others: accents, case and punctuation aside.
 *
 * @param letters its letters and digits in a row, so that the spacing doesn't matter either
 * @param words its words, each once
 */
record ComparedTitle(String letters, Set<String> words) {

    /** From this on a title is similar to another. Three of four words shared is what it takes. */
    static final double SIMILAR = 0.75;

    /** From this on titles are similar in part, which counts only where the authors are the same. */
    static final double PARTLY_SIMILAR = 0.4;

    static ComparedTitle of(String title) {
        var words = wordsOf(title);
        return new ComparedTitle(String.join("", words), Set.copyOf(words));
    }

    private static List<String> wordsOf(String title) {
        return Arrays.stream(Accents.without(title).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the two say the same; titles without any letter or digit say nothing. */
    boolean isSameAs(ComparedTitle other) {
        return !letters.isEmpty() && letters.equals(other.letters);
    }

    /**
     * How much of their words the two share, from 0 to 1: twice the number of words in both, by the number of words in
     * one and the other (the coefficient of Sørensen and Dice). The order of words doesn't matter.
     */
    double similarityTo(ComparedTitle other) {
        if (isSameAs(other)) {
            return 1;
        }
        var shared = new HashSet<>(words);
        shared.retainAll(other.words);
        var all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }
}
