package vn.sangtao.initiative;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.integer;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
import vn.sangtao.organisation.Organisation;

/**
 * Bulk import of initiatives, matched by organisation and externalId, and changed only while their text is editable.
 */
@ApplicationScoped
public class InitiativeImport implements ImportKind<InitiativeDraft> {

    private static final Map<String, String> KINDS = Map.of(
            "Giải pháp kỹ thuật", "TECHNICAL",
            "Giải pháp quản lý", "MANAGERIAL",
            "Giải pháp tác nghiệp", "OPERATIONAL",
            "Ứng dụng tiến bộ kỹ thuật", "TECHNOLOGY_APPLICATION");

    private static final Map<String, String> APPLICABILITIES =
            Map.of("Đơn vị", "OWN_UNIT", "Thành phố", "CITY", "Toàn quốc", "NATIONWIDE");

    static final List<ImportColumn> COLUMNS = List.of(
            text("externalId", "Mã riêng của đơn vị", "HND-2026-001"),
            code("organisation", "Mã đơn vị", "CT-HND"),
            text("title", "Tên sáng kiến", "Cải tiến hệ thống tưới nhỏ giọt cho vườn sầu riêng"),
            choice("kind", "Loại giải pháp", KINDS, "Giải pháp kỹ thuật"),
            code("field", "Lĩnh vực", "AGRICULTURE"),
            text("investor", "Chủ đầu tư", ""),
            text("problem", "Thực trạng", "Tưới tay mỗi ngày hai lượt, tốn công và lãng phí nước."),
            text("solution", "Bản chất giải pháp", "Lắp cảm biến độ ẩm đất và van điện từ."),
            text("novelty", "Tính mới", "Lần đầu áp dụng trong phường."),
            text("conditions", "Điều kiện áp dụng", "Có nguồn điện và nước sạch."),
            text("confidentialInformation", "Thông tin cần bảo mật", ""),
            text("authorBenefits", "Lợi ích theo tác giả", "Giảm 40% lượng nước tưới."),
            text("applierBenefits", "Lợi ích theo nơi áp dụng", "Tiết kiệm hai công lao động mỗi ngày."),
            integer("annualBenefitVnd", "Giá trị làm lợi (đồng/năm)", "85.000.000"),
            choice("applicability", "Phạm vi áp dụng", APPLICABILITIES, "Thành phố"),
            date("firstAppliedOn", "Ngày áp dụng lần đầu", "10/02/2026"),
            text("placesApplied", "Nơi đã áp dụng", "Vườn mẫu phường Ninh Kiều"),
            text("awards", "Giải thưởng đã đạt", ""),
            code("campaign", "Mã phong trào", "ND-SXKDG"),
            PeopleCells.authors(),
            PeopleCells.firstAppliers());

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public Class<InitiativeDraft> draftType() {
        return InitiativeDraft.class;
    }

    @Override
    public Permission importedWith() {
        return Permission.RECORD_INITIATIVES;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<ReadOnlyColumn<Initiative>> readOnlyColumns() {
        return InitiativeExport.READ_ONLY;
    }

    @Override
    public String keyColumn() {
        return "externalId";
    }

    @Override
    public void write(List<ImportRow<InitiativeDraft>> rows, Caller caller) {
        var named = ImportRow.values(rows, InitiativeDraft::organisation);
        var organisations = Organisation.named(named);
        var campaigns = Campaign.named(ImportRow.values(rows, InitiativeDraft::campaign));
        var fields = InitiativeField.codes();
        var known = new ExternalKeys<Initiative>(each -> each.organisation.code, each -> each.externalId);
        Initiative.byExternalIds(named, ImportRow.values(rows, InitiativeDraft::externalId))
                .forEach(known::add);
        Upsert.of(
                        Initiative.class,
                        (InitiativeDraft draft) -> new InitiativeReferences(
                                organisations.get(Objects.requireNonNullElse(draft.organisation(), "")),
                                campaigns.get(Objects.requireNonNullElse(draft.campaign(), "")),
                                draft.field() == null || fields.contains(draft.field())))
                .find((draft, references) -> known.find(draft.organisation(), draft.externalId()), known::add)
                .check((draft, references, there, faults) -> InitiativeRules.check(draft, references, caller, faults))
                .complete((draft, references, there) -> there.withWhatIsHidden(draft, caller))
                .locked(there -> there.state.isEditable() ? null : there.state, "/externalId")
                .write(
                        rows,
                        caller,
                        (draft, references) -> Initiative.create(draft, references, caller),
                        Initiative::draft,
                        Initiative::write);
    }
}
