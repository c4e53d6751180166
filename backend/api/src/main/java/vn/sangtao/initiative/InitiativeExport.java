package vn.sangtao.initiative;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.web.ListExport;

/** The export columns of initiatives: those of the import, and read-only ones. */
final class InitiativeExport {

    /** The read-only columns, set by the system. */
    static final List<ReadOnlyColumn<Initiative>> READ_ONLY = List.of(
            new ReadOnlyColumn<>("id", "Mã hệ thống", Initiative::id),
            new ReadOnlyColumn<>("number", "Số sáng kiến", initiative -> initiative.number),
            new ReadOnlyColumn<>("state", "Trạng thái", initiative -> initiative.state),
            new ReadOnlyColumn<>("organisationName", "Tên đơn vị", initiative -> initiative.organisation.name),
            new ReadOnlyColumn<>("submittedAt", "Nộp lúc", initiative -> initiative.submittedAt),
            new ReadOnlyColumn<>("createdAt", "Tạo lúc", initiative -> initiative.createdAt),
            new ReadOnlyColumn<>("changedAt", "Sửa lúc", initiative -> initiative.changedAt));

    private InitiativeExport() {}

    /** Returns the export for the caller: confidential information only for the organisation itself. */
    static ListExport<Initiative> of(Caller caller) {
        return new ImportableExport<>(
                "i",
                "Initiative i left join fetch i.organisation o left join fetch i.campaign",
                initiative -> initiative.draftFor(caller),
                InitiativeImport.COLUMNS,
                READ_ONLY);
    }
}
