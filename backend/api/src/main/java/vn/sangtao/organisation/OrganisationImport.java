package vn.sangtao.organisation;

import static vn.sangtao.bulk.ImportColumn.choice;
import static vn.sangtao.bulk.ImportColumn.code;
import static vn.sangtao.bulk.ImportColumn.date;
import static vn.sangtao.bulk.ImportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.bulk.ImportColumn;
import vn.sangtao.bulk.ImportKind;
import vn.sangtao.bulk.ImportRow;
import vn.sangtao.bulk.ReadOnlyColumn;
import vn.sangtao.bulk.Upsert;
import vn.sangtao.web.Faults;

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
    public Permission importedWith() {
        return Permission.WRITE_ORGANISATIONS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<ReadOnlyColumn<Organisation>> readOnlyColumns() {
        return OrganisationExport.READ_ONLY;
    }

    @Override
    public void write(List<ImportRow<OrganisationDraft>> rows, Caller caller) {
        var known = Organisation.named(ImportRow.severalValues(
                rows, draft -> Stream.of(draft.code(), draft.parent()).filter(Objects::nonNull)));
        Upsert.of(
                        Organisation.class,
                        (OrganisationDraft draft) ->
                                Optional.ofNullable(known.get(Objects.requireNonNullElse(draft.parent(), ""))))
                .find(
                        (draft, parent) -> known.get(Objects.requireNonNullElse(draft.code(), "")),
                        created -> known.put(created.code, created))
                .check((draft, parent, there, faults) -> check(draft, parent.orElse(null), there, caller, faults))
                .write(
                        rows,
                        caller,
                        (draft, parent) -> Organisation.create(draft, parent.orElse(null), caller),
                        Organisation::draft,
                        (there, draft, parent) -> there.rewrite(draft, parent.orElse(null), caller));
    }

    private static void check(
            OrganisationDraft draft,
            @Nullable Organisation parent,
            @Nullable Organisation there,
            Caller caller,
            Faults faults) {
        Organisation.check(draft, there, parent, caller, faults);
        if (!mayWrite(there, parent, caller)) {
            faults.add("/code", "out-of-reach", Map.of("value", Objects.requireNonNullElse(draft.code(), "")));
        }
    }

    private static boolean mayWrite(@Nullable Organisation there, @Nullable Organisation parent, Caller caller) {
        if (there != null && !caller.reaches(Permission.WRITE_ORGANISATIONS, there.path, "")) {
            return false;
        }
        var stays = there != null && there.isUnder(parent);
        return stays || caller.reaches(Permission.WRITE_ORGANISATIONS, parent == null ? "/" : parent.path, "");
    }
}
