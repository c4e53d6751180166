package vn.sangtao.goldenbook;

import java.util.List;
import java.util.Objects;
import vn.sangtao.bulk.ImportableExport;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.web.ListExport;

/** The export columns of nominations: those of the import, and read-only ones. */
final class NominationExport {

    /** The read-only columns. */
    static final List<ReadOnlyColumn<Nomination>> READ_ONLY = List.of(
            new ReadOnlyColumn<>("id", "Mã hệ thống", Nomination::id),
            new ReadOnlyColumn<>("state", "Trạng thái", nomination -> nomination.state),
            new ReadOnlyColumn<>("title", "Tên sáng kiến", nomination -> nomination.initiative.title),
            new ReadOnlyColumn<>("authorNames", "Tác giả", nomination -> nomination.initiative.authorNames),
            new ReadOnlyColumn<>("field", "Lĩnh vực", nomination -> nomination.initiative.fieldCode),
            new ReadOnlyColumn<>("organisation", "Mã đơn vị", nomination -> nomination.organisation.code),
            new ReadOnlyColumn<>("organisationName", "Tên đơn vị", nomination -> nomination.organisation.name),
            new ReadOnlyColumn<>("submittedAt", "Nộp lúc", nomination -> nomination.submittedAt),
            new ReadOnlyColumn<>("createdAt", "Tạo lúc", nomination -> nomination.createdAt),
            new ReadOnlyColumn<>("changedAt", "Sửa lúc", nomination -> nomination.changedAt));

    /** The export of the list. */
    static final ListExport<Nomination> ALL = new ImportableExport<>(
            "n",
            "Nomination n join fetch n.edition e join fetch n.initiative i left join fetch n.organisation o",
            NominationExport::named,
            NominationImport.COLUMNS,
            READ_ONLY);

    private NominationExport() {}

    /** Returns the draft with human-readable references: the year of the edition and the number of the initiative. */
    private static NominationDraft named(Nomination nomination) {
        var draft = nomination.draft();
        return new NominationDraft(
                String.valueOf(nomination.edition.year),
                Objects.requireNonNullElse(nomination.initiative.number, draft.initiative()),
                draft.externalId(),
                draft.statement(),
                draft.checklist(),
                draft.prize(),
                draft.extendedUntil(),
                draft.extensionReason());
    }
}
