package vn.sangtao.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell in a CSV file. Spreadsheets take what begins with {@code = + - @}, a tab or a line end for a
 * formula and would run it, so that such text gets an apostrophe before it, which spreadsheets know as the mark of text
 * (OWASP, CSV Injection). Text that looks marked already gets one more: reading takes exactly one away, so that a file
 * sent back says what the records said.
 */
public final class CellText {

    private static final Pattern TAKEN_FOR_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CellText() {}

    /** What stands in the file for a value. */
    public static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> marked(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Text, marked where a spreadsheet would take it for a formula. */
    public static String marked(String text) {
        return TAKEN_FOR_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What a cell of a file says, without the mark. */
    public static String read(String cell) {
        return cell.startsWith("'") && TAKEN_FOR_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
