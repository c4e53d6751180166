package vn.sangtao.initiative;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.integer;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
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

    private record Key(String organisation, String externalId) {}

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public Class<InitiativeDraft> draftType() {
        return InitiativeDraft.class;
    }

    @Override
    public Set<Role> importers() {
        return Initiative.WRITERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<BesideColumn<Initiative>> beside() {
        return InitiativeExport.BESIDE;
    }

    @Override
    public String keyColumn() {
        return "externalId";
    }

    @Override
    public void write(List<ImportRow<InitiativeDraft>> rows, Caller caller) {
        var drafts = rows.stream().map(ImportRow::draft).toList();
        var organisations = byCode(
                Organisation.byCodes(codes(drafts, InitiativeDraft::organisation)), organisation -> organisation.code);
        var campaigns = byCode(Campaign.byCodes(codes(drafts, InitiativeDraft::campaign)), campaign -> campaign.code);
        var fields = InitiativeField.codes();
        var known = known(drafts);
        for (var row : rows) {
            var draft = row.draft();
            var references = new InitiativeReferences(
                    organisations.get(Objects.requireNonNullElse(draft.organisation(), "")),
                    campaigns.get(Objects.requireNonNullElse(draft.campaign(), "")),
                    draft.field() == null || fields.contains(draft.field()));
            InitiativeRules.check(draft, references, caller, row.faults());
            if (row.isRight()) {
                row.became(write(draft, references, known, caller, row));
            }
        }
    }

    private static Outcome write(
            InitiativeDraft draft,
            InitiativeReferences references,
            Map<Key, Initiative> known,
            Caller caller,
            ImportRow<InitiativeDraft> row) {
        var key =
                draft.externalId() == null ? null : new Key(references.requireOrganisation().code, draft.externalId());
        var there = key == null ? null : known.get(key);
        if (there == null) {
            var created = Initiative.create(draft, references, caller);
            created.persist();
            if (key != null) {
                known.put(key, created);
            }
            return Outcome.CREATED;
        }
        var whole = there.withWhatIsHidden(draft, caller);
        if (there.draft().equals(whole)) {
            return Outcome.UNCHANGED;
        }
        if (!there.state.isEditable()) {
            row.faults().add("/externalId", "locked", Map.of("state", there.state));
            return Outcome.REJECTED;
        }
        there.write(whole, references);
        there.changedBy(caller);
        return Outcome.UPDATED;
    }

    private static Map<Key, Initiative> known(List<InitiativeDraft> drafts) {
        var externalIds = codes(drafts, InitiativeDraft::externalId);
        var known = new HashMap<Key, Initiative>();
        if (!externalIds.isEmpty()) {
            Initiative.byExternalIds(codes(drafts, InitiativeDraft::organisation), externalIds)
                    .forEach(each ->
                            known.put(new Key(each.organisation.code, Objects.requireNonNull(each.externalId)), each));
        }
        return known;
    }

    private static Set<String> codes(List<InitiativeDraft> drafts, Function<InitiativeDraft, @Nullable String> member) {
        return drafts.stream().map(member).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> byCode(List<T> records, Function<T, String> code) {
        return records.stream().collect(Collectors.toMap(code, record -> record));
    }
}
