package vn.sangtao.campaign;

import java.util.List;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.web.ListExport;

/** The export columns of campaigns: those of the import, and read-only ones. */
final class CampaignExport {

    /** The read-only columns, set by the system. */
    static final List<ReadOnlyColumn<Campaign>> READ_ONLY = List.of(
            new ReadOnlyColumn<>("id", "Mã hệ thống", Campaign::id),
            new ReadOnlyColumn<>(
                    "leadOrganisationName", "Tên đơn vị chủ trì", campaign -> campaign.leadOrganisation.name));

    /** The export of the list. */
    static final ListExport<Campaign> ALL = new ImportableExport<>(
            "c",
            "Campaign c join fetch c.leadOrganisation o left join fetch c.parent p",
            Campaign::draft,
            CampaignImport.COLUMNS,
            READ_ONLY);

    private CampaignExport() {}
}
