package vn.sangtao.goldenbook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/**
 * One year's Golden Book of one city: its deadlines, the criteria for judging works, and its progress (clause II.4).
 */
@Entity
public class GoldenBookEdition extends StoredRecord implements Stateful<GoldenBookEditionState> {

    /** An edition that holds nominations is not deleted. */
    static final ProblemType IN_USE = new ProblemType("in-use", 409);

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation city = new Organisation();

    public int year;
    public String title = "";

    @Enumerated(EnumType.STRING)
    public GoldenBookEditionState state = GoldenBookEditionState.PLANNED;

    public @Nullable Instant opensAt;

    /** The first instant that is too late for organisations. */
    public Instant organisationDeadline = Instant.EPOCH;

    /** The first instant that is too late for the city. */
    public Instant forwardingDeadline = Instant.EPOCH;

    public @Nullable Instant publishedAt;
    public int targetCount;
    public @Nullable String targetCountReason;
    public @Nullable Integer limitPerOrganisation;
    public boolean prizeRequired;
    public @Nullable LocalDate prizeFrom;
    public @Nullable LocalDate prizeTo;
    public int minimumReviews;
    public boolean blind;

    @ElementCollection
    @CollectionTable(name = "golden_book_criterion", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "golden_book_paper", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<ChecklistItem> checklist = new ArrayList<>();

    /** Creates an edition of a city; {@link GoldenBookEditionRules} must have accepted the draft. */
    static GoldenBookEdition create(GoldenBookEditionDraft complete, Organisation city, Caller caller) {
        var created = new GoldenBookEdition();
        created.createdBy(caller);
        created.city = city;
        created.write(complete);
        return created;
    }

    /** Copies the content of the settled draft. */
    void write(GoldenBookEditionDraft complete) {
        year = Objects.requireNonNull(complete.year());
        title = Objects.requireNonNull(complete.title());
        opensAt = complete.opensAt();
        organisationDeadline = Objects.requireNonNull(complete.organisationDeadline());
        forwardingDeadline = Objects.requireNonNull(complete.forwardingDeadline());
        targetCount = Objects.requireNonNull(complete.targetCount());
        targetCountReason = complete.targetCountReason();
        limitPerOrganisation = complete.limitPerOrganisation();
        prizeRequired = Boolean.TRUE.equals(complete.prizeRequired());
        prizeFrom = complete.prizeFrom();
        prizeTo = complete.prizeTo();
        minimumReviews = Objects.requireNonNull(complete.minimumReviews());
        blind = Boolean.TRUE.equals(complete.blind());
        replace(criteria, complete.criteria());
        replace(checklist, Objects.requireNonNull(complete.checklist()));
    }

    private static <T> void replace(List<T> held, List<T> given) {
        if (!held.equals(given)) {
            held.clear();
            held.addAll(given);
        }
    }

    /**
     * Checks that the caller may change the settings.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it has been forwarded
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, city.path, createdBy);
        if (!state.isEditable()) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /**
     * Checks that the caller may delete the edition permanently: only while planned and without nominations.
     *
     * @throws Problem {@code forbidden}, {@code not-editable} or {@code in-use}
     */
    void requireDeletable(Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, city.path, createdBy);
        if (state != GoldenBookEditionState.PLANNED) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
        var nominations = Nomination.count("edition", this);
        if (nominations > 0) {
            throw Problem.of(IN_USE).with("count", nominations);
        }
    }

    @Override
    public void beforeEntering(GoldenBookEditionState next, Caller caller) {
        if (next == GoldenBookEditionState.OPEN && (opensAt == null || opensAt.isAfter(caller.at()))) {
            // opened earlier than planned; if opened after its deadline, it accepts nothing until the deadline is moved
            opensAt = caller.at().isBefore(organisationDeadline) ? caller.at() : null;
        }
        if (next == GoldenBookEditionState.PUBLISHED) {
            publishedAt = caller.at();
        }
    }

    /**
     * Checks that the edition is in one of the states.
     *
     * @throws Problem {@code edition-state}
     */
    void require(Set<GoldenBookEditionState> states) {
        if (!states.contains(state)) {
            throw Problem.of(Nomination.EDITION_STATE)
                    .with("editionState", state)
                    .with("editionStates", List.copyOf(states));
        }
    }

    /** Returns whether its planned opening time has come and nobody has opened it. */
    boolean isDue(Instant now) {
        return state == GoldenBookEditionState.PLANNED
                && opensAt != null
                && !opensAt.isAfter(now)
                && now.isBefore(organisationDeadline);
    }

    /** Locks it until the transaction ends. */
    void lock() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the editions due to be opened. */
    static List<GoldenBookEdition> due(Instant now) {
        return list(
                "state = ?1 and opensAt <= ?2 and organisationDeadline > ?2 order by opensAt",
                GoldenBookEditionState.PLANNED,
                now);
    }

    /**
     * Checks that the caller manages the edition and that it is in review, and locks it exclusively until the
     * transaction ends.
     *
     * @throws Problem {@code forbidden}, {@code edition-state}
     */
    void lockForReviewing(Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, city.path, createdBy);
        lock();
        require(Set.of(GoldenBookEditionState.REVIEWING));
    }

    /**
     * Returns the city's next edition that a draft can be carried over to: later, not closed, its deadline not passed.
     */
    Optional<GoldenBookEdition> next(Instant now) {
        return find(
                        "city = ?1 and year > ?2 and state in ?3 and organisationDeadline > ?4 order by year",
                        city,
                        year,
                        EnumSet.of(GoldenBookEditionState.PLANNED, GoldenBookEditionState.OPEN),
                        now)
                .firstResultOptional();
    }

    /** Returns the codes of its papers. */
    Set<String> checklistCodes() {
        return checklist.stream().map(item -> String.valueOf(item.code())).collect(Collectors.toSet());
    }

    @Override
    public GoldenBookEditionState state() {
        return state;
    }

    @Override
    public void enter(GoldenBookEditionState entered) {
        state = entered;
    }

    @Override
    public String organisationPath() {
        return city.path;
    }

    @Override
    public String creator() {
        return createdBy;
    }

    /**
     * Returns the draft that a PUT would send to leave the edition unchanged; values derived from the year are null.
     */
    GoldenBookEditionDraft draft() {
        var usualDeadline = GoldenBookEditionDraft.beforeNationalDay(year);
        return new GoldenBookEditionDraft(
                year,
                title,
                opensAt,
                organisationDeadline.equals(usualDeadline) ? null : organisationDeadline,
                forwardingDeadline.equals(usualDeadline) ? null : forwardingDeadline,
                targetCount == GoldenBookEditionDraft.yearsSinceIndependence(year) ? null : targetCount,
                targetCountReason,
                limitPerOrganisation,
                prizeRequired,
                prizeFrom,
                prizeTo,
                criteria,
                minimumReviews,
                blind,
                List.copyOf(checklist));
    }

    GoldenBookEditionView view(Caller caller) {
        return new GoldenBookEditionView(
                id(),
                version,
                OrganisationReference.of(city),
                year,
                title,
                state,
                opensAt,
                organisationDeadline,
                forwardingDeadline,
                publishedAt,
                targetCount,
                targetCountReason,
                limitPerOrganisation,
                prizeRequired,
                prizeFrom,
                prizeTo,
                List.copyOf(criteria),
                minimumReviews,
                blind,
                List.copyOf(checklist),
                FunnelStep.of(this, caller),
                state.isEditable() && caller.reaches(Permission.RUN_GOLDEN_BOOK, city.path, createdBy),
                Workflow.allowed(this, caller),
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /**
     * Returns the edition with this id if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static GoldenBookEdition readable(String id, Caller caller) {
        var condition =
                Condition.of("e.id = :id", "id", Keys.requireId(id)).and(OrganisationFilter.readable(caller, "o"));
        return found(
                find("from GoldenBookEdition e join fetch e.city o where " + condition.hql(), condition.parameters())
                        .<GoldenBookEdition>firstResult());
    }

    /** Returns the edition of a city with this id or year. */
    static Optional<GoldenBookEdition> named(@Nullable String idOrYear, String cityCode) {
        if (idOrYear == null) {
            return Optional.empty();
        }
        var id = Keys.id(idOrYear);
        if (id.isPresent()) {
            return find(
                            "from GoldenBookEdition e join fetch e.city o where o.code = ?1 and e.id = ?2",
                            cityCode,
                            id.get())
                    .firstResultOptional();
        }
        if (!idOrYear.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        return find(
                        "from GoldenBookEdition e join fetch e.city o where o.code = ?1 and e.year = ?2",
                        cityCode,
                        Integer.valueOf(idOrYear))
                .firstResultOptional();
    }

    /** Returns the editions of the caller's city that have begun, latest first; empty for callers outside of cities. */
    public static List<GoldenBookEdition> begunInCityOf(Caller caller) {
        var placement = caller.placement();
        if (placement == null || placement.cityCode() == null) {
            return List.of();
        }
        return list(
                "from GoldenBookEdition e join fetch e.city o where o.code = ?1 and e.state <> ?2 order by e.year desc",
                placement.cityCode(),
                GoldenBookEditionState.PLANNED);
    }
}
