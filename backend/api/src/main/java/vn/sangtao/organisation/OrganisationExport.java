package vn.sangtao.organisation;

import java.util.List;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.web.ListExport;

/** The export columns of organisations: those of the import, and read-only ones. */
final class OrganisationExport {

    /** The read-only columns. */
    static final List<BesideColumn<Organisation>> BESIDE =
            List.of(new BesideColumn<>("id", "Mã hệ thống", Organisation::id));

    /** The export of the list. */
    static final ListExport<Organisation> ALL = new ImportableExport<>(
            "o", "Organisation o left join fetch o.parent p", Organisation::draft, OrganisationImport.COLUMNS, BESIDE);

    private OrganisationExport() {}
}
