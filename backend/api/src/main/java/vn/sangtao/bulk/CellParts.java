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
        for (int at = 0; at < cell.length(); at++) {
            var character = cell.charAt(at);
            if (isEscape(cell, at)) {
                part.append(character).append(cell.charAt(++at));
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
        for (int at = 0; at < part.length(); at++) {
            text.append(isEscape(part, at) ? part.charAt(++at) : part.charAt(at));
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
