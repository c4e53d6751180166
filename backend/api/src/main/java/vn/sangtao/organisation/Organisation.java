package vn.sangtao.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Below;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Derived;
import vn.sangtao.access.Permission;
import vn.sangtao.access.Placement;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;

/** A body of the Front, with its position in the tree and its period of existence (clause I.1). */
@Entity
public class Organisation extends StoredRecord {

    /** Maximum length of the path column. */
    private static final int MAXIMUM_PATH = 400;

    public String code = "";
    public String name = "";

    @Column(insertable = false, updatable = false)
    public @Nullable String nameOrder;

    public @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    public OrganisationKind kind = OrganisationKind.GRASSROOTS;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation parent;

    /** The codes from the root down to this one: the paths of its descendants begin with it. */
    @Derived
    public String path = "/";

    public @Nullable String cityCode;
    public @Nullable String administrativeUnitCode;
    public @Nullable String email;
    public @Nullable String phone;
    public @Nullable String address;
    public @Nullable LocalDate validFrom;
    public @Nullable LocalDate validTo;

    /** Creates an organisation from a draft accepted by {@link #check}. */
    static Organisation create(OrganisationDraft draft, @Nullable Organisation parent, Caller caller) {
        var created = new Organisation();
        created.createdBy(caller);
        created.code = Objects.requireNonNull(draft.code());
        created.write(draft, parent);
        return created;
    }

    /** Applies the draft; the code stays. */
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

    /** Applies the draft and moves all descendants along. */
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

    /**
     * Checks a draft against the tree: the parent exists, is visible to the caller and fits, there are no cycles, the
     * children still fit, the dates are in order.
     *
     * @param there the organisation that is changed; null for a new one
     */
    static void check(
            OrganisationDraft draft,
            @Nullable Organisation there,
            @Nullable Organisation parent,
            Caller caller,
            Faults faults) {
        if (draft.validFrom() != null
                && draft.validTo() != null
                && !draft.validFrom().isBefore(draft.validTo())) {
            faults.add("/validTo", "not-after", Map.of("other", "validFrom"));
        }
        if (draft.parent() != null && (parent == null || !parent.isReadableBy(caller))) {
            // the same response for a parent that does not exist and one that the caller may not see
            faults.add("/parent", "unknown-reference", Map.of("value", draft.parent()));
            return;
        }
        var kind = draft.kind();
        if (kind == null) {
            return;
        }
        checkParent(draft, kind, parent, faults);
        if (there != null && kind != there.kind) {
            there.checkNewKind(kind, faults);
        }
    }

    private static void checkParent(
            OrganisationDraft draft, OrganisationKind kind, @Nullable Organisation parent, Faults faults) {
        if (parent == null) {
            if (!kind.parents().isEmpty()) {
                faults.add("/parent", "required");
            }
            return;
        }
        if (!kind.parents().contains(parent.kind)) {
            faults.add("/parent", "kind-does-not-fit", Map.of("kind", kind, "parentKind", parent.kind));
        }
        if (draft.code() == null) {
            return;
        }
        if (parent.path.contains("/" + draft.code() + "/")) {
            faults.add("/parent", "cycle");
        }
        if (parent.path.length() + draft.code().length() >= MAXIMUM_PATH) {
            faults.add("/parent", "too-deep");
        }
    }

    /**
     * Checks that a city stays a city, since all its descendants belong to it, and that the children fit under the new
     * kind too.
     */
    private void checkNewKind(OrganisationKind newKind, Faults faults) {
        if (kind == OrganisationKind.CITY_FRONT || newKind == OrganisationKind.CITY_FRONT) {
            faults.add("/kind", "not-changeable");
            return;
        }
        getEntityManager()
                .createQuery(
                        "select distinct o.kind from Organisation o where o.parent = :parent", OrganisationKind.class)
                .setParameter("parent", this)
                .getResultStream()
                .filter(below -> !below.parents().contains(newKind))
                .findFirst()
                .ifPresent(below ->
                        faults.add("/kind", "kind-does-not-fit", Map.of("kind", below, "parentKind", newKind)));
    }

    /**
     * Checks that the caller may move this organisation below the new parent, if that changes.
     *
     * @throws Problem {@code forbidden}
     */
    void requireMovable(@Nullable Organisation newParent, Caller caller) {
        if (!isUnder(newParent)) {
            requireKeeperBelow(newParent, caller);
        }
    }

    /**
     * Checks that the caller may add an organisation below this one.
     *
     * @throws Problem {@code forbidden}
     */
    static void requireKeeperBelow(@Nullable Organisation parent, Caller caller) {
        caller.require(Permission.WRITE_ORGANISATIONS, parent == null ? "/" : parent.path, caller.subject());
    }

    /** Returns whether the other organisation is its present parent. */
    boolean isUnder(@Nullable Organisation other) {
        return parent == null ? other == null : other != null && parent.code.equals(other.code);
    }

    /** Returns whether the caller may read this organisation, as defined by {@link OrganisationFilter#readable}. */
    public boolean isReadableBy(Caller caller) {
        var placement = caller.placement();
        if (placement == null) {
            return false;
        }
        var top = placement.cityPath() == null ? placement.path() : placement.cityPath();
        return path.startsWith(top) || top.startsWith(path);
    }

    /** Returns the position of this organisation. */
    public Placement placement() {
        var cityPath =
                cityCode == null ? null : path.substring(0, path.indexOf("/" + cityCode + "/") + cityCode.length() + 2);
        return new Placement(code, name, path, cityCode, cityPath);
    }

    /** Returns whether it exists on the date. */
    public boolean isValidOn(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || validTo.isAfter(date));
    }

    /** Returns the input of a PUT that would leave the organisation unchanged. */
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
                caller.reaches(Permission.WRITE_ORGANISATIONS, path, createdBy),
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /** Returns the organisation with this code, regardless of the caller. */
    public static Optional<Organisation> byCode(@Nullable String code) {
        return code == null || !Keys.canBeCode(code)
                ? Optional.empty()
                : find("code", code).firstResultOptional();
    }

    /** The ids of the organisations at these paths. */
    static List<UUID> idsAt(List<String> paths) {
        return getEntityManager()
                .createQuery("select o.id from Organisation o where o.path in :paths", UUID.class)
                .setParameter("paths", paths)
                .getResultList();
    }

    /** The ids of the organisations at these paths and of those below them, as many as asked for at most. */
    static List<UUID> idsBelow(List<String> paths, int atMost) {
        var below = Below.path("o.path").below("path", paths);
        var query = getEntityManager()
                .createQuery("select distinct o.id from Organisation o where " + below.hql(), UUID.class)
                .setMaxResults(atMost);
        below.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The organisations with these codes, by code. */
    public static Map<String, Organisation> named(Collection<String> codes) {
        return codes.isEmpty()
                ? new HashMap<>()
                : byCodes(codes).stream()
                        .collect(Collectors.toMap(each -> each.code, each -> each, (one, same) -> one, HashMap::new));
    }

    /** The organisations with these codes. */
    public static List<Organisation> byCodes(Iterable<String> codes) {
        return list("code in ?1", Keys.possibleCodes(codes));
    }

    /**
     * Returns the organisation with this id or code, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Organisation readable(String idOrCode, Caller caller) {
        var readable = OrganisationFilter.listed(caller, "o");
        var condition = Keys.idOrCode("o", idOrCode).and(readable);
        return found(
                find("from Organisation o left join fetch o.parent where " + condition.hql(), condition.parameters())
                        .<Organisation>firstResult());
    }

    /** Updates the paths of all descendants after the path changed. */
    private static void movePaths(String from, String to) {
        if (!from.equals(to)) {
            update("path = concat(?1, substring(path, ?2)) where path like ?3", to, from.length() + 1, from + "%");
        }
    }

    /**
     * Refuses a change of the code, which is permanent.
     *
     * @throws Problem {@code invalid-input}
     */
    void refuseOtherCode(OrganisationDraft draft) {
        if (!code.equals(draft.code())) {
            throw Problem.invalid("/code", "not-changeable", Map.of());
        }
    }
}
