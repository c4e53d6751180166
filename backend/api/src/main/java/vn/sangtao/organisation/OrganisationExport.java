package vn.sangtao.organisation;

import java.util.List;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.web.ListExport;

/** The export columns of organisations: those of the import, and read-only ones. */
final class OrganisationExport {

    /** The read-only columns, set by the system. */
    static final List<ReadOnlyColumn<Organisation>> READ_ONLY =
            List.of(new ReadOnlyColumn<>("id", "Mã hệ thống", Organisation::id));

    /** The export of the list. */
    static final ListExport<Organisation> ALL = new ImportableExport<>(
            "o",
            "Organisation o left join fetch o.parent p",
            Organisation::draft,
            OrganisationImport.COLUMNS,
            READ_ONLY);

    private OrganisationExport() {}
}
