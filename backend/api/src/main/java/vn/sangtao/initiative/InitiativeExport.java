package vn.sangtao.initiative;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.web.ListExport;

/** The export columns of initiatives: those of the import, and read-only ones. */
final class InitiativeExport {

    /** The read-only columns. */
    static final List<BesideColumn<Initiative>> BESIDE = List.of(
            new BesideColumn<>("id", "Mã hệ thống", Initiative::id),
            new BesideColumn<>("number", "Số sáng kiến", initiative -> initiative.number),
            new BesideColumn<>("state", "Trạng thái", initiative -> initiative.state),
            new BesideColumn<>("organisationName", "Tên đơn vị", initiative -> initiative.organisation.name),
            new BesideColumn<>("submittedAt", "Nộp lúc", initiative -> initiative.submittedAt),
            new BesideColumn<>("createdAt", "Tạo lúc", initiative -> initiative.createdAt),
            new BesideColumn<>("changedAt", "Sửa lúc", initiative -> initiative.changedAt));

    private InitiativeExport() {}

    /** Returns the export for the caller: confidential information only for the organisation itself. */
    static ListExport<Initiative> of(Caller caller) {
        return new ImportableExport<>(
                "i",
                "Initiative i join fetch i.organisation o left join fetch i.campaign",
                initiative -> initiative.draftFor(caller),
                InitiativeImport.COLUMNS,
                BESIDE);
    }
}
