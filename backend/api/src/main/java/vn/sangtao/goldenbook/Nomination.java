package vn.sangtao.goldenbook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.Role;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.InitiativeContent;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/** An initiative that its organisation nominates for an edition of the Golden Book (clause II.4). */
@Entity
public class Nomination extends StoredRecord implements Stateful<NominationState> {

    private static final String WITH_CONTENT =
            "from Nomination n join fetch n.initiative i join fetch n.organisation left join fetch i.authors";

    /** The state of the edition doesn't permit the step. */
    static final ProblemType EDITION_STATE = new ProblemType("edition-state", 409);

    @ManyToOne(fetch = FetchType.LAZY)
    public GoldenBookEdition edition = new GoldenBookEdition();

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative = new Initiative();

    /** The organisation of the initiative. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation = new Organisation();

    public @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    public NominationState state = NominationState.DRAFT;

    public @Nullable Instant submittedAt;
    public @Nullable String statement;

    /** The codes of the papers provided. */
    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "nomination_paper", joinColumns = @JoinColumn(name = "nomination_id"))
    @Column(name = "code")
    public Set<String> checklist = new HashSet<>();

    @Embedded
    public @Nullable Prize prize;

    /** The first instant that is too late to resubmit, if the committee granted an extension. */
    public @Nullable Instant extendedUntil;

    public @Nullable String extensionReason;

    /** Creates a nomination; {@link NominationRules} must have accepted the draft. */
    static Nomination create(NominationDraft draft, NominationReferences references, Caller caller) {
        var created = new Nomination();
        created.createdBy(caller);
        created.edition = references.requireEdition();
        created.initiative = references.requireInitiative();
        created.organisation = created.initiative.organisation;
        created.writeText(draft);
        return created;
    }

    /**
     * Copies the content of the draft; a new edition resets submission and extension, and only the committees set an
     * extension.
     */
    void write(NominationDraft draft, NominationReferences references, Caller caller) {
        if (!edition.equals(references.requireEdition())) {
            edition = references.requireEdition();
            submittedAt = null;
            extendedUntil = null;
            extensionReason = null;
        } else if (isKeptBy(caller)) {
            extendedUntil = draft.extendedUntil();
            extensionReason = extendedUntil == null ? null : draft.extensionReason();
        }
        writeText(draft);
    }

    private void writeText(NominationDraft draft) {
        externalId = draft.externalId();
        statement = draft.statement();
        prize = draft.prize();
        var codes = new HashSet<>(draft.checklist());
        codes.retainAll(edition.checklistCodes());
        checklist.retainAll(codes);
        checklist.addAll(codes);
    }

    /** Returns whether the caller belongs to the committees that manage the edition. */
    boolean isKeptBy(Caller caller) {
        return caller.reaches(Permission.RUN_GOLDEN_BOOK, organisationPath(), createdBy);
    }

    /** Returns whether the caller may know the authors and organisation for a reason other than reviewing it. */
    boolean isKnownTo(Caller caller) {
        return caller.reaches(Permission.OVERSEE_GOLDEN_BOOK, organisationPath(), createdBy)
                || caller.reaches(Role.OF_ORGANISATIONS, organisationPath(), createdBy)
                || (caller.has(Role.AUTHOR) && initiative.createdBy.equals(caller.subject()))
                || (caller.has(Role.CENTRAL_COUNCIL) && NominationState.FORWARDED_AND_LATER.contains(state));
    }

    /**
     * Returns whether authors and organisation must be hidden from the caller: in a blind edition, from its reviewers.
     */
    boolean isBlindTo(Caller caller) {
        return edition.blind && !isKnownTo(caller);
    }

    /**
     * Checks that the caller may change the text.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it has been submitted
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.NOMINATE, organisationPath(), createdBy);
        if (!state.isEditable()) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /**
     * Checks that the caller may delete it permanently, which is limited to drafts.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} for anything but a draft
     */
    void requireDeletable(Caller caller) {
        requireEditable(caller);
        if (state != NominationState.DRAFT) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    @Override
    public void beforeEntering(NominationState next, Caller caller) {
        if (next == NominationState.SUBMITTED) {
            submittedAt = submittedAt == null ? caller.at() : submittedAt;
            return;
        }
        if (next == NominationState.SELECTED || next == NominationState.FORWARDED) {
            // a concurrent publication includes whatever is selected: nothing may be added without it noticing
            getEntityManager().lock(edition, LockModeType.PESSIMISTIC_READ);
        }
        edition.require(next.editionStates());
    }

    /** Returns whether it was returned and the committee granted an extension. */
    boolean isExtended() {
        return state == NominationState.RETURNED && extendedUntil != null;
    }

    /**
     * Returns the first instant that is too late to submit it: the edition's deadline, or the latest extension granted.
     */
    Instant deadline() {
        var deadline = edition.organisationDeadline;
        if (isExtended()) {
            deadline = later(deadline, extendedUntil);
        }
        if (state.isEditable()) {
            deadline = later(
                    deadline,
                    DeadlineExtension.of(edition, organisation)
                            .map(extension -> extension.extendedUntil)
                            .orElse(null));
        }
        return deadline;
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    @Override
    public NominationState state() {
        return state;
    }

    @Override
    public void enter(NominationState entered) {
        state = entered;
    }

    @Override
    public String organisationPath() {
        return organisation.path;
    }

    @Override
    public String creator() {
        return createdBy;
    }

    /** Returns whether the caller created the nomination or its initiative. */
    @Override
    public boolean isOwnCaseOf(Caller caller) {
        return createdBy.equals(caller.subject()) || initiative.createdBy.equals(caller.subject());
    }

    /** Returns the draft that a PUT would send to leave the nomination unchanged. */
    NominationDraft draft() {
        return new NominationDraft(
                edition.id().toString(),
                initiative.id().toString(),
                externalId,
                statement,
                checklist.stream().sorted().toList(),
                prize,
                extendedUntil,
                extensionReason);
    }

    NominationView view(Caller caller) {
        return new NominationView(
                id(),
                version,
                state,
                GoldenBookEditionReference.of(edition),
                InitiativeContent.of(initiative),
                OrganisationReference.of(organisation),
                externalId,
                statement,
                edition.checklist.stream()
                        .map(item -> NominationView.NominationPaper.of(item, checklist))
                        .toList(),
                prize,
                deadline(),
                extendedUntil,
                extensionReason,
                state.isEditable() && caller.reaches(Permission.NOMINATE, organisationPath(), createdBy),
                Workflow.allowed(this, caller),
                submittedAt,
                createdAt,
                createdByName,
                changedAt,
                changedByName,
                edition.version + "." + initiative.version);
    }

    /**
     * Returns the nomination with this id if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Nomination readable(String id, Caller caller) {
        return one(id, NominationFilter.readable(caller));
    }

    /**
     * Returns the nomination with this id if the caller may read it, or was assigned it to review or to vote on.
     *
     * @throws Problem {@code not-found}
     */
    static Nomination readableOrAssigned(String id, Caller caller) {
        var within = NominationFilter.readable(caller)
                .or(ReviewFilter.assignedNominations(caller))
                .or(BallotFilter.nominationsOnPaper(caller));
        return one(id, within);
    }

    private static Nomination one(String id, Condition within) {
        var condition = Condition.of("n.id = :id", "id", Keys.requireId(id)).and(within);
        return found(find(
                        "from Nomination n join fetch n.edition e join fetch n.initiative i join fetch n.organisation o"
                                + " where " + condition.hql(),
                        condition.parameters())
                .<Nomination>firstResult());
    }

    /** Returns the nominations of an edition in these states, with their initiatives and authors, earliest first. */
    static List<Nomination> ofEdition(GoldenBookEdition edition, Collection<NominationState> states) {
        return list(
                WITH_CONTENT + " where n.edition = ?1 and n.state in ?2 order by n.submittedAt, n.id", edition, states);
    }

    /** Returns an edition's nominations under review, keyed by id, earliest first. */
    static Map<UUID, Nomination> underReviewOf(GoldenBookEdition edition) {
        return ofEdition(edition, Set.of(NominationState.UNDER_REVIEW)).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Returns the nominations with these ids, with all displayed content fetched, in no particular order. */
    static List<Nomination> withContent(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WITH_CONTENT + " where n.id in ?1", ids);
    }

    /** Returns the nominations of an edition that the Council selected. */
    static List<Nomination> selectedOf(GoldenBookEdition edition) {
        return list(
                "from Nomination n join fetch n.initiative join fetch n.organisation where n.edition = ?1 and n.state = ?2",
                edition,
                NominationState.SELECTED);
    }

    /** Returns the nominations of these initiatives in all editions. */
    static List<Nomination> ofInitiatives(Collection<Initiative> initiatives) {
        return initiatives.isEmpty()
                ? List.of()
                : list(
                        "from Nomination n join fetch n.edition join fetch n.initiative join fetch n.organisation"
                                + " left join fetch n.checklist where n.initiative in ?1",
                        initiatives);
    }

    /** Counts the other nominations of its organisation that count towards the limit of its edition. */
    static long placesTaken(Nomination nomination) {
        return count(
                "edition = ?1 and organisation = ?2 and id <> ?3 and state not in ?4",
                nomination.edition,
                nomination.organisation,
                nomination.id(),
                NominationState.WITHOUT_A_PLACE);
    }

    /** Returns the year of another edition in which the initiative was published. */
    static Optional<Integer> yearPublished(Initiative initiative, GoldenBookEdition other) {
        return getEntityManager()
                .createQuery(
                        "select n.edition.year from Nomination n"
                                + " where n.initiative = ?1 and n.edition <> ?2 and n.state = ?3",
                        Integer.class)
                .setParameter(1, initiative)
                .setParameter(2, other)
                .setParameter(3, NominationState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
