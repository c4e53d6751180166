package vn.sangtao.campaign;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.codes;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ImportRow.Outcome;
import vn.sangtao.organisation.Organisation;

/** Bulk import of campaigns, matched by code. A parent may be in the same file, before its children. */
@ApplicationScoped
public class CampaignImport implements ImportKind<CampaignDraft> {

    private static final Map<String, String> KINDS =
            Map.of("Phong trào", "MOVEMENT", "Cuộc vận động", "DRIVE", "Cuộc thi", "CONTEST");

    static final List<ImportColumn> COLUMNS = List.of(
            code("code", "Mã phong trào", "TTST"),
            text("title", "Tên phong trào", "Tuổi trẻ sáng tạo"),
            choice("kind", "Loại", KINDS, "Phong trào"),
            text("description", "Nội dung", ""),
            code("leadOrganisation", "Mã đơn vị chủ trì", "CT-DTN").alias("leadOrganisationCode"),
            code("parent", "Mã phong trào cấp trên", "DKST").alias("parentCode"),
            date("startsOn", "Bắt đầu", "26/03/2026"),
            date("endsOn", "Kết thúc", ""),
            codes("participants", "Mã các đơn vị tham gia", "CT-31135; CT-31120"));

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public Class<CampaignDraft> draftType() {
        return CampaignDraft.class;
    }

    @Override
    public Set<Role> importers() {
        return Campaign.WRITERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<BesideColumn<Campaign>> beside() {
        return CampaignExport.BESIDE;
    }

    @Override
    public void write(List<ImportRow<CampaignDraft>> rows, Caller caller) {
        var drafts = rows.stream().map(ImportRow::draft).toList();
        var organisations = Organisation.byCodes(all(
                        drafts,
                        draft -> Stream.concat(
                                Stream.ofNullable(draft.leadOrganisation()), draft.participants().stream())))
                .stream()
                .collect(Collectors.toMap(organisation -> organisation.code, organisation -> organisation));
        var known = new HashMap<String, Campaign>();
        Campaign.byCodes(all(
                        drafts,
                        draft -> Stream.concat(Stream.ofNullable(draft.code()), Stream.ofNullable(draft.parent()))))
                .forEach(campaign -> known.put(campaign.code, campaign));
        for (var row : rows) {
            write(row, organisations, known, caller);
        }
    }

    private static void write(
            ImportRow<CampaignDraft> row,
            Map<String, Organisation> organisations,
            Map<String, Campaign> known,
            Caller caller) {
        var draft = row.draft();
        var references = new Campaign.References(
                organisations.get(Objects.requireNonNullElse(draft.leadOrganisation(), "")),
                known.get(Objects.requireNonNullElse(draft.parent(), "")),
                draft.participants().stream()
                        .filter(organisations::containsKey)
                        .map(organisations::get)
                        .toList());
        Campaign.check(draft, references, caller, row.faults());
        var code = Objects.requireNonNullElse(draft.code(), "");
        var there = known.get(code);
        if (there != null && !caller.reaches(Campaign.WRITERS, there.leadOrganisation.path, there.createdBy)) {
            row.faults().add("/code", "out-of-reach", Map.of("value", code));
        }
        if (!row.isRight()) {
            return;
        }
        if (there == null) {
            var created = Campaign.create(draft, references, caller);
            created.persist();
            known.put(code, created);
            row.became(Outcome.CREATED);
        } else if (there.draft().equals(draft)) {
            row.became(Outcome.UNCHANGED);
        } else {
            there.write(draft, references);
            there.changedBy(caller);
            row.became(Outcome.UPDATED);
        }
    }

    private static Set<String> all(List<CampaignDraft> drafts, Function<CampaignDraft, Stream<String>> codes) {
        return drafts.stream().flatMap(codes).collect(Collectors.toSet());
    }
}
