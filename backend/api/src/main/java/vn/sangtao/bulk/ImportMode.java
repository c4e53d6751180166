package vn.sangtao.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The treatment of valid and invalid rows by an import. */
public enum ImportMode {
    /** Checks every row and writes none. */
    VALIDATE,
    /** Writes all rows, or none if one is refused. */
    ALL_OR_NOTHING,
    /** Writes the valid rows, and keeps the others for correction. */
    SKIP_INVALID;

    /** Returns the value in a query: {@code all-or-nothing}. */
    public String queryName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ImportMode> ofQuery(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.queryName().equals(name))
                .findFirst();
    }
}
