package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ImportRow.Outcome;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.initiative.NamedInitiatives;
import vn.sangtao.organisation.Organisation;

/**
 * Bulk import of commendations, matched by organisation and externalId, changed only while their text is editable. Rows
 * with the organisation's own decision are recorded as awarded, as in a single create.
 */
@ApplicationScoped
public class CommendationImport implements ImportKind<CommendationDraft> {

    private record Key(String organisation, String externalId) {}

    @Inject
    AwardCommendations awards;

    @Override
    public String name() {
        return "commendations";
    }

    @Override
    public Class<CommendationDraft> draftType() {
        return CommendationDraft.class;
    }

    @Override
    public Set<Role> importers() {
        return Commendation.WRITERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return CommendationCells.ALL;
    }

    @Override
    public List<BesideColumn<Commendation>> beside() {
        return CommendationExport.BESIDE;
    }

    @Override
    public String keyColumn() {
        return "externalId";
    }

    @Override
    public void write(List<ImportRow<CommendationDraft>> rows, Caller caller) {
        var drafts = rows.stream().map(ImportRow::draft).toList();
        var organisations =
                byCode(Organisation.byCodes(members(drafts, CommendationDraft::organisation)), each -> each.code);
        var campaigns = byCode(Campaign.byCodes(members(drafts, CommendationDraft::campaign)), each -> each.code);
        var initiatives = NamedInitiatives.find(members(drafts, CommendationDraft::initiative), caller);
        var tables = AwardTables.load();
        var known = known(drafts);
        for (var row : rows) {
            var draft = row.draft();
            var references = new CommendationReferences(
                    organisations.get(Objects.requireNonNullElse(draft.organisation(), "")),
                    initiatives.get(Objects.requireNonNullElse(draft.initiative(), "")),
                    campaigns.get(Objects.requireNonNullElse(draft.campaign(), "")),
                    tables);
            CommendationRules.check(draft, references, caller, row.faults());
            if (row.isRight()) {
                row.became(write(row, references, known, caller));
            }
        }
    }

    private Outcome write(
            ImportRow<CommendationDraft> row,
            CommendationReferences references,
            Map<Key, Commendation> known,
            Caller caller) {
        var draft = row.draft();
        var key =
                draft.externalId() == null ? null : new Key(references.requireOrganisation().code, draft.externalId());
        var there = key == null ? null : known.get(key);
        if (there == null) {
            var created = Commendation.create(draft, references, caller);
            if (!mayBeAwarded(created, row, caller)) {
                return Outcome.REJECTED;
            }
            created.persist();
            record(created, draft, caller);
            if (key != null) {
                known.put(key, created);
            }
            return Outcome.CREATED;
        }
        if (there.draft().equals(asStored(draft, references, there))) {
            return Outcome.UNCHANGED;
        }
        if (!there.state.isEditable()) {
            row.faults().add("/externalId", "locked", Map.of("state", there.state));
            return Outcome.REJECTED;
        }
        return change(row, references, there, caller);
    }

    private Outcome change(
            ImportRow<CommendationDraft> row, CommendationReferences references, Commendation there, Caller caller) {
        var draft = row.draft();
        var before = Commendation.create(draft, references, caller);
        if (!mayBeAwarded(before, row, caller)) {
            return Outcome.REJECTED;
        }
        there.write(draft, references);
        there.changedBy(caller);
        record(there, draft, caller);
        return Outcome.UPDATED;
    }

    /** Checks the award beforehand on a record that is discarded, so that a refused row leaves nothing behind. */
    private boolean mayBeAwarded(Commendation proposed, ImportRow<CommendationDraft> row, Caller caller) {
        var award = row.draft().award();
        if (award != null) {
            awards.refusals(proposed, award, caller).forEach(row.faults()::add);
        }
        return row.isRight();
    }

    private void record(Commendation commendation, CommendationDraft draft, Caller caller) {
        if (draft.award() != null) {
            Commendation.flush();
            awards.recordOwn(commendation, draft.award(), caller);
            Commendation.flush();
        }
    }

    /** Returns the row with the identifiers of the stored commendation: ids, and the prize set from the tables. */
    private static CommendationDraft asStored(
            CommendationDraft row, CommendationReferences references, Commendation there) {
        var initiative = references.initiative();
        var named =
                initiative == null ? row : row.withInitiative(initiative.id().toString());
        var award = row.award();
        return award == null || award.prizeVnd() != null ? named : named.withAward(award.withPrize(there.prizeVnd));
    }

    private static Map<Key, Commendation> known(List<CommendationDraft> drafts) {
        var known = new HashMap<Key, Commendation>();
        var externalIds = members(drafts, CommendationDraft::externalId);
        if (!externalIds.isEmpty()) {
            Commendation.byExternalIds(members(drafts, CommendationDraft::organisation), externalIds)
                    .forEach(each ->
                            known.put(new Key(each.organisation.code, Objects.requireNonNull(each.externalId)), each));
        }
        return known;
    }

    private static Set<String> members(
            List<CommendationDraft> drafts, Function<CommendationDraft, @Nullable String> member) {
        return drafts.stream().map(member).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> byCode(List<T> records, Function<T, String> code) {
        return records.stream().collect(Collectors.toMap(code, record -> record));
    }
}
