package vn.sangtao.goldenbook;

import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.codes;
import static vn.sangtao.bulk.ImportColumn.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.bulk.CellParts;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.bulk.Upsert;

/** Bulk import of nominations: matched by edition and initiative, and changed only while their text is editable. */
@ApplicationScoped
public class NominationImport implements ImportKind<NominationDraft> {

    static final List<ImportColumn> COLUMNS = List.of(
            text("externalId", "Mã riêng của đơn vị", "HND-SV-2027-01"),
            code("edition", "Năm Sách vàng", "2027"),
            code("initiative", "Số sáng kiến", "SK-2026-000123"),
            text("statement", "Lý do đề cử", "Đã áp dụng tại 12 hợp tác xã, tiết kiệm 40% lượng nước."),
            codes("checklist", "Giấy tờ đã có", "DESCRIPTION; PROOF_OF_APPLICATION"),
            prize());

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public Class<NominationDraft> draftType() {
        return NominationDraft.class;
    }

    @Override
    public Permission importedWith() {
        return Permission.NOMINATE;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<ReadOnlyColumn<Nomination>> readOnlyColumns() {
        return NominationExport.READ_ONLY;
    }

    /** The column of the prize and its date, separated by a bar. */
    private static ImportColumn prize() {
        var date = ImportColumn.date("wonOn", "Ngày trao", "");
        return new ImportColumn(
                "prize",
                "Giải thưởng (tên|ngày trao)",
                List.of("Giải thưởng"),
                ImportColumn.Type.TEXT,
                "Giải Nhì Hội thi Sáng tạo kỹ thuật thành phố|20/10/2026",
                cell -> prize(cell, date));
    }

    private static JsonNode prize(String cell, ImportColumn date) {
        var parts = CellParts.split(cell, '|');
        var prize = JsonNodeFactory.instance.objectNode();
        var last = parts.size() - 1;
        var name = last == 0 ? cell : String.join("|", parts.subList(0, last));
        prize.put("name", CellParts.plain(name).strip());
        if (last > 0) {
            prize.set("wonOn", date.reader().apply(parts.get(last).strip()));
        }
        return prize;
    }

    @Override
    public void write(List<ImportRow<NominationDraft>> rows, Caller caller) {
        var known = KnownNominations.of(ImportRow.values(rows, NominationDraft::initiative), caller);
        Upsert.of(Nomination.class, (NominationDraft draft) -> known.references(draft, caller))
                .find(known::find, known::add)
                .check((draft, references, there, faults) ->
                        NominationRules.check(draft, references, there, caller, faults))
                .complete(NominationImport::asStored)
                .locked(there -> there.state.isEditable() ? null : there.state, "/initiative")
                .write(
                        rows,
                        caller,
                        (draft, references) -> Nomination.create(draft, references, caller),
                        Nomination::draft,
                        (there, draft, references) -> there.write(draft, references, caller));
    }

    /** Returns the row in the form of the stored nomination; files don't contain extensions. */
    private static NominationDraft asStored(NominationDraft row, NominationReferences references, Nomination there) {
        var edition = references.requireEdition();
        return new NominationDraft(
                edition.id().toString(),
                references.requireInitiative().id().toString(),
                row.externalId(),
                row.statement(),
                row.checklist().stream()
                        .filter(edition.checklistCodes()::contains)
                        .distinct()
                        .sorted()
                        .toList(),
                row.prize(),
                there.extendedUntil,
                there.extensionReason);
    }
}
