package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.goldenbook.DossierView.DossierWork;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ComputedList.Column;

/** The list that goes with a submission letter (danh sách trích ngang). */
final class DossierList {

    static final ComputedList<DossierWork> ALL = new ComputedList<>(List.of(
            new Column<>("position", "STT", DossierWork::position),
            new Column<>("number", "Số sáng kiến", DossierWork::number),
            new Column<>("title", "Tên công trình, giải pháp", DossierWork::title),
            new Column<>("authorNames", "Tác giả", DossierWork::authorNames),
            new Column<>(
                    "organisationName", "Đơn vị", work -> work.organisation().name()),
            new Column<>("field", "Lĩnh vực", DossierWork::field),
            new Column<>("papers", "Giấy tờ kèm theo", work -> String.join("; ", work.papers())),
            new Column<>("files", "Số tệp", DossierWork::files),
            new Column<>("state", "Trạng thái", DossierWork::state),
            new Column<>("votesFor", "Phiếu thuận", DossierWork::votesFor),
            new Column<>("votesAgainst", "Phiếu chống", DossierWork::votesAgainst),
            new Column<>("reason", "Lý do", DossierWork::reason),
            new Column<>("nomination", "Mã hệ thống", DossierWork::nomination)));

    private DossierList() {}
}
