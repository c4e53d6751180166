package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.ComputedList.Column;

/** The export columns of a ballot's result: the same figures as on the page. */
final class BallotResultList {

    static final ComputedList<BallotResult> ALL = new ComputedList<>(List.of(
            new Column<>("position", "Thứ tự xếp hạng", BallotResult::position),
            new Column<>("number", "Số sáng kiến", row -> row.initiative().number()),
            new Column<>("title", "Tên sáng kiến", row -> row.initiative().title()),
            new Column<>("authorNames", "Tác giả", BallotResult::authorNames),
            new Column<>("organisation", "Mã đơn vị", row -> row.organisation().code()),
            new Column<>(
                    "organisationName", "Tên đơn vị", row -> row.organisation().name()),
            new Column<>("state", "Trạng thái", BallotResult::state),
            new Column<>("eligible", "Số thành viên được bỏ phiếu", BallotResult::eligible),
            new Column<>("returned", "Số phiếu thu về", BallotResult::returned),
            new Column<>("quorumReached", "Đủ số người bỏ phiếu", BallotResult::quorumReached),
            new Column<>("votesFor", "Đồng ý", BallotResult::votesFor),
            new Column<>("votesAgainst", "Không đồng ý", BallotResult::votesAgainst),
            new Column<>("abstentions", "Không có ý kiến", BallotResult::abstentions),
            new Column<>("percentFor", "Tỷ lệ đồng ý (%)", BallotResult::percentFor),
            new Column<>("passed", "Đạt", BallotResult::passed),
            new Column<>("prepared", "Dự kiến quyết định", BallotResult::prepared),
            new Column<>("nomination", "Mã hệ thống", BallotResult::nomination)));

    private BallotResultList() {}
}
