package vn.sangtao.commendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ComputedList.Column;
import vn.sangtao.web.FilterSet;

/** The statistics of commendations: their filters, and the columns of their files. */
public final class CommendationFiguresList {

    /** The filters of the list but that of the state: which states count is defined by the figures. */
    public static final FilterSet FILTERS =
            CommendationFilter.LISTING.filterSet().without("status");

    private static final List<Column<CommendationFigures>> FIGURES = List.of(
            new Column<>("awards", "Số lượt khen", CommendationFigures::awards),
            new Column<>("persons", "Cá nhân", CommendationFigures::persons),
            new Column<>("groups", "Tập thể", CommendationFigures::groups),
            new Column<>("women", "Nữ", CommendationFigures::women),
            new Column<>("genderNotStated", "Chưa ghi giới tính", CommendationFigures::genderNotStated),
            new Column<>("womenShare", "Tỷ lệ nữ (%)", CommendationFigures::womenShare),
            new Column<>("directWorkers", "Lao động trực tiếp", CommendationFigures::directWorkers),
            new Column<>(
                    "directWorkerNotStated", "Chưa ghi lao động trực tiếp", CommendationFigures::directWorkerNotStated),
            new Column<>("directWorkerShare", "Tỷ lệ lao động trực tiếp (%)", CommendationFigures::directWorkerShare),
            new Column<>("prizeVnd", "Tiền thưởng (đồng)", CommendationFigures::prizeVnd),
            new Column<>("revoked", "Đã thu hồi", CommendationFigures::revoked));

    private CommendationFiguresList() {}

    /** Returns the list of figures grouped by these dimensions. */
    static ComputedList<CommendationFigures> by(Collection<CommendationDimension> dimensions) {
        var columns = new ArrayList<Column<CommendationFigures>>();
        dimensions.stream().flatMap(CommendationFiguresList::columns).forEach(columns::add);
        columns.addAll(FIGURES);
        return new ComputedList<>(columns);
    }

    private static Stream<Column<CommendationFigures>> columns(CommendationDimension dimension) {
        return switch (dimension) {
            case LEVEL ->
                Stream.of(new Column<>(
                        "level",
                        "Cấp khen",
                        (row, language) -> row.level() == null ? null : CommendationCells.word(row.level(), language)));
            case FORM ->
                Stream.of(new Column<>(
                        "form",
                        "Hình thức khen",
                        (row, language) -> row.form() == null ? null : CommendationCells.word(row.form(), language)));
            case SUBJECT_TYPE ->
                Stream.of(new Column<>(
                        "subjectType",
                        "Loại đối tượng",
                        (row, language) -> row.subjectType() == null
                                ? null
                                : CommendationCells.word(row.subjectType(), language)));
            case ORGANISATION ->
                Stream.of(
                        new Column<>(
                                "organisation",
                                "Mã đơn vị",
                                row -> row.organisation() == null
                                        ? null
                                        : row.organisation().code()),
                        new Column<>(
                                "organisationName",
                                "Tên đơn vị",
                                row -> row.organisation() == null
                                        ? null
                                        : row.organisation().name()));
            case YEAR -> Stream.of(new Column<>("year", "Năm", CommendationFigures::year));
        };
    }
}
