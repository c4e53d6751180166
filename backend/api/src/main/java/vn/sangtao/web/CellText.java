package vn.sangtao.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell in a CSV file. Spreadsheets treat a cell that begins with {@code = + - @}, a tab or a line end as
 * a formula and would run it, so such text is prefixed with an apostrophe, which spreadsheets recognise as the text
 * marker (OWASP, CSV Injection). Text that already looks marked gets one more: reading removes exactly one, so that a
 * file sent back says what the records said.
 */
public final class CellText {

    private static final Pattern TAKEN_FOR_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CellText() {}

    /** Returns the cell text of a value. */
    public static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> marked(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Returns the text, marked if a spreadsheet would treat it as a formula. */
    public static String marked(String text) {
        return TAKEN_FOR_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns the content of a cell without the marker. */
    public static String read(String cell) {
        return cell.startsWith("'") && TAKEN_FOR_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
