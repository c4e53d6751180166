package vn.sangtao.commendation;

import java.util.List;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.web.ListExport;

/** The export columns of commendations: those of the import, and read-only ones. */
final class CommendationExport {

    /** The read-only columns, set by the system. */
    static final List<ReadOnlyColumn<Commendation>> READ_ONLY = List.of(
            new ReadOnlyColumn<>("id", "Mã hệ thống", Commendation::id),
            new ReadOnlyColumn<>("state", "Trạng thái", commendation -> commendation.state),
            new ReadOnlyColumn<>("organisationName", "Tên đơn vị", commendation -> commendation.organisation.name),
            new ReadOnlyColumn<>(
                    "decisionNumber",
                    "Số quyết định",
                    commendation -> commendation.decision == null ? null : commendation.decision.number),
            new ReadOnlyColumn<>("awardedOn", "Ngày khen", commendation -> commendation.awardedOn),
            new ReadOnlyColumn<>("prizeVnd", "Mức thưởng (đồng)", commendation -> commendation.prizeVnd),
            new ReadOnlyColumn<>("submittedAt", "Trình lúc", commendation -> commendation.submittedAt),
            new ReadOnlyColumn<>("createdAt", "Lập lúc", commendation -> commendation.createdAt),
            new ReadOnlyColumn<>("changedAt", "Sửa lúc", commendation -> commendation.changedAt));

    /** The export of the list. */
    static final ListExport<Commendation> ALL = new ImportableExport<>(
            "c",
            "Commendation c left join fetch c.organisation o left join fetch c.initiative left join fetch c.campaign"
                    + " left join fetch c.decision d",
            CommendationExport::named,
            CommendationCells.ALL,
            READ_ONLY);

    private CommendationExport() {}

    /** Returns the draft with identifiers that people use: the number of the initiative instead of its id. */
    private static CommendationDraft named(Commendation commendation) {
        var draft = commendation.draft();
        var initiative = commendation.initiative;
        return initiative == null || initiative.number == null ? draft : draft.withInitiative(initiative.number);
    }
}
