package vn.sangtao.initiative;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An author in the form used to compare initiatives: {@code Hòa} differs from {@code Hoa}, while case and spacing are
 * ignored.
 *
 * @param birthYear null if not given, which equals only not given
 */
record ComparedAuthor(String name, @Nullable Integer birthYear) {

    /** Number of authors in common that makes a near-duplicate, whatever the titles. */
    private static final int ENOUGH_IN_COMMON = 2;

    static ComparedAuthor of(@Nullable String fullName, @Nullable Integer birthYear) {
        var name = String.valueOf(fullName).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new ComparedAuthor(name.strip(), birthYear);
    }

    static Set<ComparedAuthor> of(Collection<Author> authors) {
        return authors.stream()
                .map(author -> of(author.fullName(), author.birthYear()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns whether two initiatives count as being by the same authors: all are the same and the titles are partly
     * similar, or two are the same.
     */
    static boolean areSame(Set<ComparedAuthor> some, Set<ComparedAuthor> others, double similarityOfTitles) {
        if (!some.isEmpty() && some.equals(others) && similarityOfTitles >= ComparedTitle.PARTLY_SIMILAR) {
            return true;
        }
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common.size() >= ENOUGH_IN_COMMON;
    }
}
