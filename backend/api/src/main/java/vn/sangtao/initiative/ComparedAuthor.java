package vn.sangtao.initiative;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An author as those of two initiatives are compared: {@code Hòa} is somebody else than {@code Hoa}, case and spacing
 * aside.
 *
 * @param birthYear null where it was not given, which is the same only as not given
 */
record ComparedAuthor(String name, @Nullable Integer birthYear) {

    /** So many authors in common make a near-duplicate, whatever the titles say. */
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

    /** Whether two initiatives with these authors count as of the same ones: all are, and the titles agree in part; or two are. */
    static boolean areSame(Set<ComparedAuthor> some, Set<ComparedAuthor> others, double similarityOfTitles) {
        if (!some.isEmpty() && some.equals(others) && similarityOfTitles >= ComparedTitle.PARTLY_SIMILAR) {
            return true;
        }
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common.size() >= ENOUGH_IN_COMMON;
    }
}
