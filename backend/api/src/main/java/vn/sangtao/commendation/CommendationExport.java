package vn.sangtao.commendation;

import java.util.List;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.web.ListExport;

/** The export columns of commendations: those of the import, and read-only ones. */
final class CommendationExport {

    /** The read-only columns. */
    static final List<BesideColumn<Commendation>> BESIDE = List.of(
            new BesideColumn<>("id", "Mã hệ thống", Commendation::id),
            new BesideColumn<>("state", "Trạng thái", commendation -> commendation.state),
            new BesideColumn<>("organisationName", "Tên đơn vị", commendation -> commendation.organisation.name),
            new BesideColumn<>(
                    "decisionNumber",
                    "Số quyết định",
                    commendation -> commendation.decision == null ? null : commendation.decision.number),
            new BesideColumn<>("awardedOn", "Ngày khen", commendation -> commendation.awardedOn),
            new BesideColumn<>("prizeVnd", "Mức thưởng (đồng)", commendation -> commendation.prizeVnd),
            new BesideColumn<>("submittedAt", "Trình lúc", commendation -> commendation.submittedAt),
            new BesideColumn<>("createdAt", "Lập lúc", commendation -> commendation.createdAt),
            new BesideColumn<>("changedAt", "Sửa lúc", commendation -> commendation.changedAt));

    /** The export of the list. */
    static final ListExport<Commendation> ALL = new ImportableExport<>(
            "c",
            "Commendation c join fetch c.organisation o left join fetch c.initiative left join fetch c.campaign"
                    + " left join fetch c.decision d",
            CommendationExport::named,
            CommendationCells.ALL,
            BESIDE);

    private CommendationExport() {}

    /** Returns the draft with identifiers that people use: the number of the initiative instead of its id. */
    private static CommendationDraft named(Commendation commendation) {
        var draft = commendation.draft();
        var initiative = commendation.initiative;
        return initiative == null || initiative.number == null ? draft : draft.withInitiative(initiative.number);
    }
}
