package vn.sangtao.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.XlsxText;

/**
 * The first sheet of a workbook, row by row. Dates, numbers and booleans are converted to the text that a CSV file
 * would have for them. Shared strings are held in memory, up to the limit of {@link XlsxSize}.
 */
final class XlsxRows implements RowSource {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+07:00'");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final HeaderRow header;
    private final long bytes;
    private boolean isOver;

    XlsxRows(Path file, ImportKind<?> kind, boolean ignoreUnknown) throws IOException {
        XlsxSize.check(file);
        bytes = file.toFile().length();
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            stream = workbook.getFirstSheet().openStream();
        } catch (ExcelReaderException broken) {
            throw new ImportFailure("broken-xlsx", 0, Map.of());
        }
        rows = stream.iterator();
        try {
            var first = nextRow();
            if (first == null) {
                throw new ImportFailure("empty-file", 1, Map.of());
            }
            header = HeaderRow.of(withoutTrailingGaps(texts(first)), kind, ignoreUnknown);
        } catch (ImportFailure failure) {
            close();
            throw failure;
        }
    }

    private static List<String> withoutTrailingGaps(List<String> cells) {
        var kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        return kept;
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public @Nullable RawRow next() {
        var row = nextRow();
        if (row == null) {
            isOver = true;
            return null;
        }
        var cells = withoutTrailingGaps(texts(row));
        return cells.stream().anyMatch(XlsxText::isCut)
                ? new RawRow(row.getRowNum(), cells, null, "cell-cut")
                : header.row(row.getRowNum(), cells);
    }

    /** Rows without any text are skipped; the others keep the numbers that the spreadsheet shows. */
    private @Nullable Row nextRow() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (texts(row).stream().anyMatch(cell -> !cell.isBlank())) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new ImportFailure("broken-xlsx", 0, Map.of());
        }
    }

    private static List<String> texts(Row row) {
        var cells = new ArrayList<String>();
        for (int index = 0; index < row.getCellCount(); index++) {
            cells.add(row.getOptionalCell(index).map(XlsxRows::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "true" : "false";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isTime(cell) ? time(cell) : number(cell.asNumber());
        }
        return cell.getType() == CellType.EMPTY ? "" : Objects.requireNonNullElse(cell.getText(), "");
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a date if the cell has no time of day, otherwise an instant in Vietnam. */
    private static String time(Cell cell) {
        var time = cell.asDate();
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : INSTANT.format(time);
    }

    /** Returns whether a number is displayed as a date or time: its format has days, months, years or hours. */
    private static boolean isTime(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var signs = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return signs.matches("(?i).*[dmyh].*") && !signs.equalsIgnoreCase("general");
    }

    /** The position cannot be known before the end: workbooks are compressed. */
    @Override
    public long bytesRead() {
        return isOver ? bytes : 0;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
