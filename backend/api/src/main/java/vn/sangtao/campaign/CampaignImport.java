package vn.sangtao.campaign;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.codes;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.bulk.Upsert;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Faults;

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
    public Permission importedWith() {
        return Permission.WRITE_CAMPAIGNS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<ReadOnlyColumn<Campaign>> readOnlyColumns() {
        return CampaignExport.READ_ONLY;
    }

    @Override
    public void write(List<ImportRow<CampaignDraft>> rows, Caller caller) {
        var organisations = Organisation.named(ImportRow.severalValues(
                rows,
                draft -> Stream.concat(Stream.ofNullable(draft.leadOrganisation()), draft.participants().stream())));
        var known = Campaign.named(ImportRow.severalValues(
                rows, draft -> Stream.concat(Stream.ofNullable(draft.code()), Stream.ofNullable(draft.parent()))));
        Upsert.of(
                        Campaign.class,
                        (CampaignDraft draft) -> new Campaign.References(
                                organisations.get(Objects.requireNonNullElse(draft.leadOrganisation(), "")),
                                known.get(Objects.requireNonNullElse(draft.parent(), "")),
                                draft.participants().stream()
                                        .filter(organisations::containsKey)
                                        .map(organisations::get)
                                        .toList()))
                .find(
                        (draft, references) -> known.get(Objects.requireNonNullElse(draft.code(), "")),
                        created -> known.put(created.code, created))
                .check((draft, references, there, faults) -> check(draft, references, there, caller, faults))
                .write(
                        rows,
                        caller,
                        (draft, references) -> Campaign.create(draft, references, caller),
                        Campaign::draft,
                        Campaign::write);
    }

    private static void check(
            CampaignDraft draft,
            Campaign.References references,
            @Nullable Campaign there,
            Caller caller,
            Faults faults) {
        Campaign.check(draft, references, caller, faults);
        if (there != null
                && !caller.reaches(Permission.WRITE_CAMPAIGNS, there.leadOrganisation.path, there.createdBy)) {
            faults.add("/code", "out-of-reach", Map.of("value", there.code));
        }
    }
}
