package vn.sangtao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook written row by row. Text cells are typed as text, which no spreadsheet treats as a formula; dates and
 * numbers are typed, instants in the time of Vietnam. Rows that do not fit on one sheet continue on another.
 */
final class XlsxFile implements RowFile {

    private static final String APPLICATION = "Sang Tao";
    private static final String APPLICATION_VERSION = "1.0";
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_KEPT = 200;
    private static final int COLUMN_WIDTH = 22;
    private static final int LONGEST_NAME = 28;

    private final Workbook workbook;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(OutputStream out, String name, List<String> header) throws IOException {
        workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.header = header;
        sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            next.width(column, COLUMN_WIDTH);
            next.inlineString(0, column, header.get(column));
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }

    @Override
    public void add(List<? extends @Nullable Object> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(number)).set();
            }
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, TimeSource.ZONE));
                sheet.style(row, column).format("dd/mm/yyyy hh:mm:ss").set();
            }
            default -> sheet.inlineString(row, column, XlsxText.fitting(value.toString()));
        }
    }

    /** Years and other small numbers are formatted without grouping, as people read them. */
    private static String format(Number number) {
        if (Math.abs(number.doubleValue()) < 10_000) {
            return Objects.equals(number.doubleValue(), Math.rint(number.doubleValue())) ? "0" : "0.######";
        }
        return "#,##0";
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
