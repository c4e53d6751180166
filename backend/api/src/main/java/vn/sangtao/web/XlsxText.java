package vn.sangtao.web;

/**
 * Text in the cells of a workbook, which hold no more than a spreadsheet takes. Longer text is cut to exactly that
 * length, which tells an import that something is missing.
 */
public final class XlsxText {

    /** The most characters that a cell holds. */
    public static final int LONGEST = 32_767;

    private XlsxText() {}

    static String fitting(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether a cell may hold but the beginning of a text. */
    public static boolean isCut(String cell) {
        return cell.length() >= LONGEST;
    }
}
