package vn.sangtao.goldenbook;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.integer;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ImportRow.Outcome;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.goldenbook.DossierView.DossierWork;
import vn.sangtao.goldenbook.SelectionsDraft.SelectionResult;

/**
 * Imports the Council's decisions from its own list: that of a dossier, with the results filled in. A row that matches
 * the recorded decision changes nothing.
 */
@ApplicationScoped
public class SelectionImport implements ImportKind<SelectionRow> {

    /** The column of the decision. */
    static final ImportColumn RESULT = choice(
            "result",
            "Kết quả",
            Map.of(
                    "Được chọn", SelectionResult.SELECTED.name(),
                    "Không được chọn", SelectionResult.NOT_SELECTED.name()),
            "Không được chọn");

    private static final List<ImportColumn> COLUMNS = List.of(
            code("number", "Số sáng kiến", "SK-2026-000123"),
            RESULT,
            integer("votesFor", "Phiếu thuận", "7"),
            integer("votesAgainst", "Phiếu chống", "14"),
            text("reason", "Lý do", "Phạm vi áp dụng còn hẹp."),
            code("nomination", "Mã hệ thống", ""));

    private static final Set<String> OWN =
            COLUMNS.stream().map(ImportColumn::name).collect(Collectors.toSet());

    private static final List<ReadOnlyColumn<DossierWork>> READ_ONLY = DossierList.of(Map.of()).columns().stream()
            .filter(column -> !OWN.contains(column.english()))
            .map(column -> new ReadOnlyColumn<DossierWork>(column.english(), column.vietnamese(), work -> null))
            .toList();

    @Inject
    RecordSelections selections;

    @Override
    public String name() {
        return "selections";
    }

    @Override
    public Class<SelectionRow> draftType() {
        return SelectionRow.class;
    }

    @Override
    public Permission importedWith() {
        return Permission.RECORD_SELECTIONS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<ReadOnlyColumn<DossierWork>> readOnlyColumns() {
        return READ_ONLY;
    }

    @Override
    public void write(List<ImportRow<SelectionRow>> rows, Caller caller) {
        var works = NamedWorks.find(rows.stream().map(ImportRow::draft).toList(), caller);
        for (var row : rows) {
            var work = works.named(row.draft(), row.faults());
            if (work != null) {
                decide(row, work, caller);
            }
        }
    }

    private void decide(ImportRow<SelectionRow> row, ForwardedWork work, Caller caller) {
        var selection = row.draft().selection();
        if (row.isValid() && work.isDecidedAs(selection)) {
            row.became(Outcome.UNCHANGED);
            return;
        }
        RecordSelections.check(selection, work, row.draft().namedAt(), "/reason", row.faults());
        if (work.nomination.isOwnCaseOf(caller)) {
            row.faults().add(row.draft().namedAt(), "own-case");
        }
        if (row.isValid()) {
            selections.carry(selection, work, caller);
            row.became(Outcome.UPDATED);
        }
    }
}
