package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.bulk.ExternalKeys;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.bulk.Upsert;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.initiative.NamedInitiatives;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Fault;

/**
 * Bulk import of commendations, matched by organisation and externalId, changed only while their text is editable. Rows
 * with the organisation's own decision are recorded as awarded, as in a single create.
 */
@ApplicationScoped
public class CommendationImport implements ImportKind<CommendationDraft> {

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
    public Permission importedWith() {
        return Permission.PROPOSE_COMMENDATIONS;
    }

    @Override
    public List<ImportColumn> columns() {
        return CommendationCells.ALL;
    }

    @Override
    public List<ReadOnlyColumn<Commendation>> readOnlyColumns() {
        return CommendationExport.READ_ONLY;
    }

    @Override
    public String keyColumn() {
        return "externalId";
    }

    @Override
    public void write(List<ImportRow<CommendationDraft>> rows, Caller caller) {
        var named = ImportRow.values(rows, CommendationDraft::organisation);
        var organisations = Organisation.named(named);
        var campaigns = Campaign.named(ImportRow.values(rows, CommendationDraft::campaign));
        var initiatives = NamedInitiatives.find(ImportRow.values(rows, CommendationDraft::initiative), caller);
        var tables = AwardTables.load();
        var known = new ExternalKeys<Commendation>(each -> each.organisation.code, each -> each.externalId);
        Commendation.byExternalIds(named, ImportRow.values(rows, CommendationDraft::externalId))
                .forEach(known::add);
        Upsert.of(
                        Commendation.class,
                        (CommendationDraft draft) -> new CommendationReferences(
                                organisations.get(Objects.requireNonNullElse(draft.organisation(), "")),
                                initiatives.get(Objects.requireNonNullElse(draft.initiative(), "")),
                                campaigns.get(Objects.requireNonNullElse(draft.campaign(), "")),
                                tables))
                .find((draft, references) -> known.find(draft.organisation(), draft.externalId()), known::add)
                .check((draft, references, there, faults) -> CommendationRules.check(draft, references, caller, faults))
                .refusals((draft, references) -> refusals(draft, references, caller))
                .complete(CommendationImport::asStored)
                .locked(there -> there.state.isEditable() ? null : there.state, "/externalId")
                .written((commendation, draft) -> record(commendation, draft, caller))
                .write(
                        rows,
                        caller,
                        (draft, references) -> Commendation.create(draft, references, caller),
                        Commendation::draft,
                        Commendation::write);
    }

    /** Checks the award on a record that is thrown away, so that a refused row leaves nothing behind. */
    private List<Fault> refusals(CommendationDraft draft, CommendationReferences references, Caller caller) {
        return draft.award() == null
                ? List.of()
                : awards.refusals(Commendation.create(draft, references, caller), draft.award(), caller);
    }

    private void record(Commendation commendation, CommendationDraft draft, Caller caller) {
        if (draft.award() != null) {
            Commendation.flush();
            awards.recordOwn(commendation, draft.award(), caller);
            Commendation.flush();
        }
    }

    /** Replaces the number of the initiative by its id, and adds the prize that the tables gave. */
    private static CommendationDraft asStored(
            CommendationDraft row, CommendationReferences references, Commendation there) {
        var initiative = references.initiative();
        var named =
                initiative == null ? row : row.withInitiative(initiative.id().toString());
        var award = row.award();
        return award == null || award.prizeVnd() != null ? named : named.withAward(award.withPrize(there.prizeVnd));
    }
}
