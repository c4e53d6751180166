package vn.sangtao.goldenbook;

import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.codes;
import static vn.sangtao.bulk.ImportColumn.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.CellParts;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ImportRow.Outcome;

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
    public Set<Role> importers() {
        return Nomination.EDITORS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<BesideColumn<Nomination>> beside() {
        return NominationExport.BESIDE;
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
        var known = KnownNominations.of(rows.stream().map(ImportRow::draft).toList(), caller);
        for (var row : rows) {
            var references = known.references(row.draft(), caller);
            var there = known.find(row.draft(), references);
            NominationRules.check(row.draft(), references, there, caller, row.faults());
            if (row.isRight()) {
                row.became(
                        there == null
                                ? create(row, references, known, caller)
                                : change(row, references, there, caller));
            }
        }
    }

    private static Outcome create(
            ImportRow<NominationDraft> row, NominationReferences references, KnownNominations known, Caller caller) {
        var created = Nomination.create(row.draft(), references, caller);
        created.persist();
        known.add(created);
        return Outcome.CREATED;
    }

    private static Outcome change(
            ImportRow<NominationDraft> row, NominationReferences references, Nomination there, Caller caller) {
        var draft = asStored(row.draft(), references, there);
        if (there.draft().equals(draft)) {
            return Outcome.UNCHANGED;
        }
        if (!there.state.isEditable()) {
            row.faults().add("/initiative", "locked", Map.of("state", there.state));
            return Outcome.REJECTED;
        }
        there.write(draft, references, caller);
        there.changedBy(caller);
        return Outcome.UPDATED;
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
