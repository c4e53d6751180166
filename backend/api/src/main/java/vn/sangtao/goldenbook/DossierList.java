package vn.sangtao.goldenbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sangtao.goldenbook.DossierView.DossierWork;
import vn.sangtao.goldenbook.SelectionsDraft.SelectionResult;
import vn.sangtao.initiative.InitiativeField;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ComputedList.Column;
import vn.sangtao.web.Texts;

/**
 * The list enclosed with a submission letter (danh sách trích ngang), meant for people: values are written out in
 * words.
 */
final class DossierList {

    private DossierList() {}

    /**
     * Returns the list with its export columns.
     *
     * @param fields the fields of work by code
     */
    static ComputedList<DossierWork> of(Map<String, InitiativeField.View> fields) {
        return new ComputedList<>(List.of(
                new Column<>("position", "STT", DossierWork::position),
                new Column<>("number", "Số sáng kiến", DossierWork::number),
                new Column<>("title", "Tên công trình, giải pháp", DossierWork::title),
                new Column<>("authorNames", "Tác giả", DossierWork::authorNames),
                new Column<>(
                        "organisationName",
                        "Đơn vị",
                        work -> work.organisation().name()),
                new Column<>("field", "Lĩnh vực", (work, language) -> name(work.field(), fields, language)),
                new Column<>("papers", "Giấy tờ kèm theo", work -> String.join("; ", work.papers())),
                new Column<>("files", "Số tệp", DossierWork::files),
                new Column<>("state", "Trạng thái", (work, language) -> Texts.word(work.state(), language)),
                new Column<>("result", "Kết quả", DossierList::result),
                new Column<>("votesFor", "Phiếu thuận", DossierWork::votesFor),
                new Column<>("votesAgainst", "Phiếu chống", DossierWork::votesAgainst),
                new Column<>("reason", "Lý do", DossierWork::reason),
                new Column<>("nomination", "Mã hệ thống", DossierWork::nomination)));
    }

    private static @Nullable Object name(
            @Nullable String code, Map<String, InitiativeField.View> fields, Locale language) {
        var field = code == null ? null : fields.get(code);
        return field == null ? code : field.name(language);
    }

    /**
     * Returns the result, which the Council fills in, in the format of the import, so that the list can be imported
     * back; null until it has decided.
     */
    private static @Nullable Object result(DossierWork work, Locale language) {
        var decided = SelectionResult.of(work.state());
        return decided == null
                ? null
                : SelectionImport.RESULT.cell(JsonNodeFactory.instance.textNode(decided.name()), language);
    }
}
