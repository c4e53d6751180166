package vn.sangtao.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that hold several things, separated by a semicolon or a bar. A separator that belongs to the text itself has a
 * backslash before it.
 */
public final class CellParts {

    private static final char ESCAPE = '\\';
    private static final String MARKED = ";|\\";

    private CellParts() {}

    /** The parts between the separators, each still with its backslashes, so that it can be taken apart further. */
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

    /** What a part says, without the backslashes. */
    public static String plain(String part) {
        var text = new StringBuilder();
        for (int index = 0; index < part.length(); index++) {
            text.append(isEscape(part, index) ? part.charAt(++index) : part.charAt(index));
        }
        return text.toString();
    }

    /** Text as it stands in a part. */
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

    /** A backslash before anything else is a letter like others. */
    private static boolean isEscape(String cell, int at) {
        return cell.charAt(at) == ESCAPE && at + 1 < cell.length() && MARKED.indexOf(cell.charAt(at + 1)) >= 0;
    }
}
