package vn.sangtao.web;

/**
 * Text in the cells of a workbook, limited to what a spreadsheet accepts. Longer text is cut to exactly that length, by
 * which an import recognises that something is missing.
 */
public final class XlsxText {

    /** Maximum number of characters in a cell. */
    public static final int LONGEST = 32_767;

    private XlsxText() {}

    static String fitting(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Returns whether a cell may hold only the beginning of a text. */
    public static boolean isCut(String cell) {
        return cell.length() >= LONGEST;
    }
}
