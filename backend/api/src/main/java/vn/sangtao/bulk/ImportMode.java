package vn.sangtao.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an import does with rows that are right and rows that aren't. */
public enum ImportMode {
    /** Checks every row and writes none. */
    VALIDATE,
    /** Writes all rows, or none if one is refused. */
    ALL_OR_NOTHING,
    /** Writes the rows that are right, and keeps the others for mending. */
    SKIP_INVALID;

    /** As it stands in a query: {@code all-or-nothing}. */
    public String queryName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ImportMode> ofQuery(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.queryName().equals(name))
                .findFirst();
    }
}
