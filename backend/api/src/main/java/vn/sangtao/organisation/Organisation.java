package vn.sangtao.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Placement;
import vn.sangtao.access.Role;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;

/** A body of the Front, in its place in the tree and with the time of its being (clause I.1). */
@Entity
public class Organisation extends StoredRecord {

    /** Who keeps the organisations. */
    static final Set<Role> KEEPERS = Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE);

    public String code = "";
    public String name = "";

    @Column(insertable = false, updatable = false)
    public @Nullable String nameOrder;

    public @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    public OrganisationKind kind = OrganisationKind.GRASSROOTS;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation parent;

    /** The codes from the root down to this one: those below begin with it. */
    public String path = "/";

    public @Nullable String cityCode;
    public @Nullable String administrativeUnitCode;
    public @Nullable String email;
    public @Nullable String phone;
    public @Nullable String address;
    public @Nullable LocalDate validFrom;
    public @Nullable LocalDate validTo;

    /** A new organisation; the draft is one that {@link #check} let pass. */
    static Organisation create(OrganisationDraft draft, @Nullable Organisation parent, Caller caller) {
        var created = new Organisation();
        created.createdBy(caller);
        created.code = Objects.requireNonNull(draft.code());
        created.write(draft, parent);
        return created;
    }

    /** Takes over what the draft says; its code stays. */
    void write(OrganisationDraft draft, @Nullable Organisation newParent) {
        name = Objects.requireNonNull(draft.name());
        shortName = draft.shortName();
        kind = Objects.requireNonNull(draft.kind());
        administrativeUnitCode = draft.administrativeUnitCode();
        email = draft.email();
        phone = draft.phone();
        address = draft.address();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        parent = newParent;
        path = (newParent == null ? "/" : newParent.path) + code + "/";
        cityCode = kind == OrganisationKind.CITY_FRONT ? code : cityOf(newParent);
    }

    /** Takes over what the draft says and moves all below along. */
    void rewrite(OrganisationDraft draft, @Nullable Organisation newParent, Caller caller) {
        var before = path;
        write(draft, newParent);
        changedBy(caller);
        getEntityManager().flush();
        movePaths(before, path);
    }

    private static @Nullable String cityOf(@Nullable Organisation parent) {
        return parent == null ? null : parent.cityCode;
    }

    /** The rules between a draft and the tree: the parent is there and fits, no cycles, the dates are in order. */
    static void check(OrganisationDraft draft, @Nullable Organisation parent, Faults faults) {
        if (draft.validFrom() != null
                && draft.validTo() != null
                && !draft.validFrom().isBefore(draft.validTo())) {
            faults.add("/validTo", "not-after", Map.of("other", "validFrom"));
        }
        var kind = draft.kind();
        if (kind == null || (draft.parent() != null && parent == null)) {
            return;
        }
        if (parent == null && !kind.parents().isEmpty()) {
            faults.add("/parent", "required");
        }
        if (parent != null && !kind.parents().contains(parent.kind)) {
            faults.add("/parent", "kind-does-not-fit", Map.of("kind", kind, "parentKind", parent.kind));
        }
        if (parent != null && draft.code() != null && parent.path.contains("/" + draft.code() + "/")) {
            faults.add("/parent", "cycle");
        }
    }

    /** Where this organisation stands. */
    public Placement placement() {
        var cityPath =
                cityCode == null ? null : path.substring(0, path.indexOf("/" + cityCode + "/") + cityCode.length() + 2);
        return new Placement(code, name, path, cityCode, cityPath);
    }

    /** Whether it is in being on the date. */
    public boolean isValidOn(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || validTo.isAfter(date));
    }

    /** What a PUT would have to send to leave it as it is. */
    OrganisationDraft draft() {
        return new OrganisationDraft(
                code,
                name,
                shortName,
                kind,
                parent == null ? null : parent.code,
                administrativeUnitCode,
                email,
                phone,
                address,
                validFrom,
                validTo);
    }

    OrganisationView view(Caller caller) {
        return new OrganisationView(
                id(),
                version,
                code,
                name,
                shortName,
                kind,
                parent == null ? null : OrganisationReference.of(parent),
                cityCode,
                administrativeUnitCode,
                email,
                phone,
                address,
                validFrom,
                validTo,
                Succession.before(this),
                Succession.after(this),
                caller.reaches(KEEPERS, path, createdBy),
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /** The organisation with this code, whoever asks. */
    public static Optional<Organisation> byCode(@Nullable String code) {
        return code == null ? Optional.empty() : find("code", code).firstResultOptional();
    }

    /** The organisations with these codes. */
    public static List<Organisation> byCodes(Iterable<String> codes) {
        return list("code in ?1", codes);
    }

    /**
     * The organisation with this id or code, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Organisation readable(String idOrCode, Caller caller) {
        var readable = OrganisationFilter.readable(caller, "o");
        var condition = Keys.idOrCode("o", idOrCode).and(readable);
        return found(
                find("from Organisation o left join fetch o.parent where " + condition.hql(), condition.parameters())
                        .<Organisation>firstResult());
    }

    /** Moves all below to the new place, after the path changed. */
    private static void movePaths(String from, String to) {
        if (!from.equals(to)) {
            update("path = concat(?1, substring(path, ?2)) where path like ?3", to, from.length() + 1, from + "%");
        }
    }

    /**
     * Refuses a change of the code, which is for ever.
     *
     * @throws Problem {@code invalid-input}
     */
    void refuseOtherCode(OrganisationDraft draft) {
        if (!code.equals(draft.code())) {
            throw Problem.invalid("/code", "not-changeable", Map.of());
        }
    }
}
