package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ComputedList.Column;

/** The export columns of a ranking: the same figures as on the page. */
final class RankingList {

    static final ComputedList<RankedNomination> ALL = new ComputedList<>(List.of(
            new Column<>("rank", "Hạng", RankedNomination::rank),
            new Column<>("within", "Trong số lượng lấy", RankedNomination::within),
            new Column<>("number", "Số sáng kiến", row -> row.initiative().number()),
            new Column<>("title", "Tên sáng kiến", row -> row.initiative().title()),
            new Column<>("authorNames", "Tác giả", RankedNomination::authorNames),
            new Column<>("organisation", "Mã đơn vị", row -> row.organisation().code()),
            new Column<>(
                    "organisationName", "Tên đơn vị", row -> row.organisation().name()),
            new Column<>("field", "Lĩnh vực", RankedNomination::field),
            new Column<>("state", "Trạng thái", RankedNomination::state),
            new Column<>("mean", "Điểm trung bình", RankedNomination::mean),
            new Column<>("novelty", "Điểm tính mới", RankedNomination::novelty),
            new Column<>("spread", "Độ lệch chuẩn", RankedNomination::spread),
            new Column<>("lowest", "Điểm thấp nhất", RankedNomination::lowest),
            new Column<>("highest", "Điểm cao nhất", RankedNomination::highest),
            new Column<>("reviews", "Số phiếu đã nộp", RankedNomination::reviews),
            new Column<>("unfinished", "Số phiếu chưa nộp", RankedNomination::unfinished),
            new Column<>("recusals", "Số người từ chối chấm", RankedNomination::recusals),
            new Column<>("recommended", "Số người đề nghị chọn", RankedNomination::recommended),
            new Column<>("tieBrokenBy", "Phân hạng khi bằng điểm", RankedNomination::tieBrokenBy),
            new Column<>("submittedAt", "Nộp lúc", RankedNomination::submittedAt),
            new Column<>("prepared", "Dự kiến quyết định", RankedNomination::prepared),
            new Column<>("preparedComment", "Lý do", RankedNomination::preparedComment),
            new Column<>("id", "Mã hệ thống", RankedNomination::id)));

    private RankingList() {}
}
