package vn.sangtao.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that hold multiple values, separated by semicolons or vertical bars. A separator within the text is escaped
 * with a backslash.
 */
public final class CellParts {

    private static final char ESCAPE = '\\';
    private static final String MARKED = ";|\\";

    private CellParts() {}

    /** Returns the parts between the separators, still escaped, so that they can be split further. */
    public static List<String> split(String cell, char separator) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int index = 0; index < cell.length(); index++) {
            var character = cell.charAt(index);
            if (isEscape(cell, index)) {
                part.append(character).append(cell.charAt(++index));
            } else if (character == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Returns the text of a part, unescaped. */
    public static String plain(String part) {
        var text = new StringBuilder();
        for (int index = 0; index < part.length(); index++) {
            text.append(isEscape(part, index) ? part.charAt(++index) : part.charAt(index));
        }
        return text.toString();
    }

    /** Returns the text escaped for use in a part. */
    public static String escaped(String text) {
        var part = new StringBuilder();
        text.chars().forEach(character -> {
            if (MARKED.indexOf(character) >= 0) {
                part.append(ESCAPE);
            }
            part.append((char) character);
        });
        return part.toString();
    }

    /** A backslash before any other character is an ordinary character. */
    private static boolean isEscape(String cell, int at) {
        return cell.charAt(at) == ESCAPE && at + 1 < cell.length() && MARKED.indexOf(cell.charAt(at + 1)) >= 0;
    }
}
