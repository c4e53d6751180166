package vn.sangtao.web;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One key by which a list can be ordered.
 *
 * @param name its name in {@code sort}
 * @param hql its column
 * @param kind how its values are encoded in a cursor
 * @param nullable whether the column may be null
 */
public record SortKey(String name, String hql, Kind kind, boolean nullable) {

    /** The types of sort keys. */
    public enum Kind {
        TEXT,
        INTEGER,
        LONG,
        DECIMAL,
        DATE,
        INSTANT,
        ID;

        Object read(String written) {
            return switch (this) {
                case TEXT -> written;
                case INTEGER -> Integer.valueOf(written);
                case LONG -> Long.valueOf(written);
                case DECIMAL -> new BigDecimal(written);
                case DATE -> CalendarYears.date(written);
                case INSTANT -> CalendarYears.instant(written);
                case ID -> UUID.fromString(written);
            };
        }
    }
}
