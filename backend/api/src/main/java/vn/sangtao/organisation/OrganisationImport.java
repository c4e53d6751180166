package vn.sangtao.organisation;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.bulk.BesideColumn;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ImportRow.Outcome;

/** Bulk import of organisations, matched by code. A parent may be in the same file, before its children. */
@ApplicationScoped
public class OrganisationImport implements ImportKind<OrganisationDraft> {

    private static final Map<String, String> KINDS = Map.of(
            "Ủy ban Trung ương", "CENTRAL_FRONT",
            "Ủy ban thành phố", "CITY_FRONT",
            "Tổ chức chính trị - xã hội", "SOCIO_POLITICAL",
            "Tổ chức thành viên", "MEMBER",
            "Ủy ban quận, huyện", "DISTRICT_FRONT",
            "Ủy ban xã, phường", "COMMUNE_FRONT",
            "Cơ sở", "GRASSROOTS");

    static final List<ImportColumn> COLUMNS = List.of(
            code("code", "Mã đơn vị", "CT-31135"),
            text("name", "Tên đơn vị", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Ninh Kiều"),
            text("shortName", "Tên gọi tắt", "MTTQ phường Ninh Kiều"),
            choice("kind", "Loại đơn vị", KINDS, "Ủy ban xã, phường"),
            code("parent", "Mã cấp trên", "CT").alias("parentCode"),
            code("administrativeUnitCode", "Mã đơn vị hành chính", "31135"),
            text("email", "Thư điện tử", "mttq.ninhkieu@example.vn"),
            text("phone", "Điện thoại", "0292 3820 000"),
            text("address", "Địa chỉ", "Phường Ninh Kiều, thành phố Cần Thơ"),
            date("validFrom", "Hoạt động từ ngày", "01/07/2025"),
            date("validTo", "Ngừng hoạt động từ ngày", ""));

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Class<OrganisationDraft> draftType() {
        return OrganisationDraft.class;
    }

    @Override
    public Set<Role> importers() {
        return Organisation.KEEPERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<BesideColumn<Organisation>> beside() {
        return OrganisationExport.BESIDE;
    }

    @Override
    public void write(List<ImportRow<OrganisationDraft>> rows, Caller caller) {
        var codes = rows.stream()
                .map(ImportRow::draft)
                .flatMap(draft -> Stream.of(draft.code(), draft.parent()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = new HashMap<String, Organisation>();
        Organisation.byCodes(codes).forEach(each -> known.put(each.code, each));
        for (var row : rows) {
            write(row, known, caller);
        }
    }

    private static void write(ImportRow<OrganisationDraft> row, Map<String, Organisation> known, Caller caller) {
        var draft = row.draft();
        var code = Objects.requireNonNullElse(draft.code(), "");
        var parent = draft.parent() == null ? null : known.get(draft.parent());
        var there = known.get(code);
        Organisation.check(draft, there, parent, caller, row.faults());
        if (!mayWrite(there, parent, caller)) {
            row.faults().add("/code", "out-of-reach", Map.of("value", code));
        }
        if (!row.isRight()) {
            return;
        }
        if (there == null) {
            var created = Organisation.create(draft, parent, caller);
            created.persist();
            known.put(code, created);
            row.became(Outcome.CREATED);
        } else if (there.draft().equals(draft)) {
            row.became(Outcome.UNCHANGED);
        } else {
            there.rewrite(draft, parent, caller);
            row.became(Outcome.UPDATED);
        }
    }

    private static boolean mayWrite(@Nullable Organisation there, @Nullable Organisation parent, Caller caller) {
        if (there != null && !caller.reaches(Organisation.KEEPERS, there.path, "")) {
            return false;
        }
        var stays = there != null && there.isUnder(parent);
        return stays || caller.reaches(Organisation.KEEPERS, parent == null ? "/" : parent.path, "");
    }
}
