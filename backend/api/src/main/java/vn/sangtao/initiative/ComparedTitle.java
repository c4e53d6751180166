package vn.sangtao.initiative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sangtao.web.Accents;

/**
 * A title in the form used for comparison: accents, case and punctuation are ignored.
 *
 * @param letters its letters and digits in sequence, so that spacing is ignored too
 * @param words its distinct words
 */
record ComparedTitle(String letters, Set<String> words) {

    /** Minimum similarity of similar titles: it takes three of four words shared. */
    static final double SIMILAR = 0.75;

    /** Minimum similarity of partly similar titles, which counts only if the authors are the same. */
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

    /** Returns whether the two titles are equal; titles without any letter or digit equal nothing. */
    boolean isSameAs(ComparedTitle other) {
        return !letters.isEmpty() && letters.equals(other.letters);
    }

    /**
     * Returns the proportion of shared words, from 0 to 1: twice the number of words in both, divided by the sum of the
     * numbers of words in each (the Sørensen-Dice coefficient). The order of words does not matter.
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
