package vn.sangtao.initiative;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.web.ListExport;

/** What a file of initiatives holds: the columns of their import, and what the system says of them. */
final class InitiativeExport {

    /** What the system says of an initiative. */
    static final List<BesideColumn<Initiative>> BESIDE = List.of(
            new BesideColumn<>("id", "Mã hệ thống", Initiative::id),
            new BesideColumn<>("number", "Số sáng kiến", initiative -> initiative.number),
            new BesideColumn<>("state", "Trạng thái", initiative -> initiative.state),
            new BesideColumn<>("organisationName", "Tên đơn vị", initiative -> initiative.organisation.name),
            new BesideColumn<>("submittedAt", "Nộp lúc", initiative -> initiative.submittedAt),
            new BesideColumn<>("createdAt", "Tạo lúc", initiative -> initiative.createdAt),
            new BesideColumn<>("changedAt", "Sửa lúc", initiative -> initiative.changedAt));

    private InitiativeExport() {}

    /** As the caller may read them: confidential information for the organisation alone. */
    static ListExport<Initiative> of(Caller caller) {
        return new ImportableExport<>(
                "i",
                "Initiative i left join fetch i.organisation o left join fetch i.campaign",
                initiative -> initiative.draftFor(caller),
                InitiativeImport.COLUMNS,
                BESIDE);
    }
}
