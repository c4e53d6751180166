package vn.sangtao.goldenbook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Stateful;

/**
 * A secret ballot on works of an edition: members of the city's selection council vote, one ballot per member (clause
 * II.4). Nothing records how a member voted; see {@link SealedVote}.
 */
@Entity
public class Ballot extends StoredRecord implements Stateful<BallotState> {

    /** Another ballot of the edition is prepared or open. */
    static final ProblemType UNDER_WAY = new ProblemType("ballot-under-way", 409);

    /** The ballot takes no votes: it hasn't been opened, or its time is over. */
    static final ProblemType NOT_OPEN = new ProblemType("ballot-not-open", 409);

    /** The ballot isn't closed, so nobody can read its result. */
    static final ProblemType NOT_CLOSED = new ProblemType("ballot-not-closed", 409);

    @ManyToOne(fetch = FetchType.LAZY)
    public GoldenBookEdition edition = new GoldenBookEdition();

    @Enumerated(EnumType.STRING)
    public BallotState state = BallotState.PREPARED;

    /** The share of members that must have voted, in percent. */
    public BigDecimal quorumPercent = BallotDraft.USUAL_QUORUM;

    /** The share of the votes on a work that must be for it, in percent; always more than half. */
    public BigDecimal majorityPercent = BallotDraft.USUAL_MAJORITY;

    /** True if members who share a name with an author are known to be other people. */
    public boolean notTheAuthors;

    /** The first instant that is too late to vote; null if the committee closes the ballot by hand. */
    public @Nullable Instant closesAt;

    public @Nullable Instant openedAt;
    public @Nullable Instant closedAt;

    /** True if enough members voted; set when the ballot is closed. */
    public @Nullable Boolean quorumReached;

    /** The works, in the order of the ranking when the ballot was prepared. */
    @ManyToMany
    @JoinTable(
            name = "ballot_nomination",
            joinColumns = @JoinColumn(name = "ballot_id"),
            inverseJoinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    public List<Nomination> nominations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ballot_member", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "position")
    public List<BallotMember> members = new ArrayList<>();

    /** The works that members are excluded from voting on; set when the ballot is opened. */
    @ElementCollection
    @CollectionTable(name = "ballot_conflict", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "position")
    public List<BallotConflict> conflicts = new ArrayList<>();

    /** Creates a ballot; {@link BallotRules} must have accepted the draft. */
    static Ballot create(BallotDraft draft, BallotRules.References references, Caller caller) {
        var created = new Ballot();
        created.createdBy(caller);
        created.edition = references.requireEdition();
        created.write(draft, references);
        return created;
    }

    /** Copies the content of the draft. */
    void write(BallotDraft draft, BallotRules.References references) {
        quorumPercent = draft.quorumOrUsual();
        majorityPercent = draft.majorityOrUsual();
        notTheAuthors = draft.areNotTheAuthors();
        closesAt = draft.closesAt();
        replace(nominations, references.nominations());
        replace(members, references.members());
    }

    /** Returns the input of a PUT that would leave the ballot unchanged. */
    BallotDraft draft() {
        return new BallotDraft(
                edition.id().toString(),
                nominations.stream().map(Nomination::id).toList(),
                members.stream().map(BallotMember::account).toList(),
                quorumPercent,
                majorityPercent,
                closesAt,
                notTheAuthors);
    }

    private static <T> void replace(List<T> held, List<T> given) {
        if (!held.equals(given)) {
            held.clear();
            held.addAll(given);
        }
    }

    /**
     * Checks that the caller may change the ballot.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it has been opened or cancelled
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, organisationPath(), createdBy);
        if (state != BallotState.PREPARED) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /**
     * Refreshes the ballot under a shared lock until the transaction ends: others can vote, but nobody can close it.
     */
    void lockForVoting() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Refreshes the ballot under an exclusive lock until the transaction ends: waits for votes in progress and blocks
     * further votes and changes.
     */
    void lockExclusively() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns whether the ballot takes votes at this instant. */
    boolean takesVotes(Instant at) {
        return state == BallotState.OPEN && (closesAt == null || at.isBefore(closesAt));
    }

    /**
     * Checks that the ballot takes votes.
     *
     * @throws Problem {@code ballot-not-open}
     */
    void requireTakingVotes(Caller caller) {
        if (!takesVotes(caller.at())) {
            throw Problem.of(NOT_OPEN).with("state", state);
        }
    }

    @Override
    public void beforeEntering(BallotState next, Caller caller) {
        switch (next) {
            case OPEN -> {
                edition.require(Set.of(GoldenBookEditionState.REVIEWING));
                var gaps = BallotRules.gaps(this, caller.at());
                if (!gaps.isEmpty()) {
                    throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
                }
                openedAt = caller.at();
            }
            case CLOSED -> closedAt = caller.at();
            case PREPARED, CANCELLED -> {
                // nothing to check beyond the transition itself
            }
        }
    }

    @Override
    public BallotState state() {
        return state;
    }

    @Override
    public void enter(BallotState entered) {
        state = entered;
    }

    @Override
    public String organisationPath() {
        return edition.city.path;
    }

    @Override
    public String creator() {
        return createdBy;
    }

    /** Returns whether the caller is a member. */
    boolean isForMember(Caller caller) {
        return members.stream().anyMatch(member -> member.account().equals(caller.subject()));
    }

    /** Returns why a member is excluded from voting on a work, or null if the member votes on it. */
    @Nullable
    ConflictOfInterest conflict(String account, UUID nomination) {
        return conflicts.stream()
                .filter(each ->
                        each.account().equals(account) && each.nominationId().equals(nomination))
                .map(BallotConflict::conflict)
                .findFirst()
                .orElse(null);
    }

    /** Returns the members who vote on a work. */
    List<BallotMember> votersOn(UUID nomination) {
        var partial = conflicts.stream()
                .filter(each -> each.nominationId().equals(nomination))
                .map(BallotConflict::account)
                .collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !partial.contains(member.account()))
                .toList();
    }

    /** Returns the works that a member votes on. */
    List<Nomination> worksOf(String account) {
        return nominations.stream()
                .filter(nomination -> conflict(account, nomination.id()) == null)
                .toList();
    }

    /** Returns the works in the order of the ballot, fetching all displayed content in one statement. */
    List<Nomination> works() {
        Nomination.withContent(nominations.stream().map(Nomination::id).toList());
        return List.copyOf(nominations);
    }

    /**
     * Returns the ballot with this id if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Ballot readable(String id, Caller caller) {
        var condition = Condition.of("b.id = :id", "id", Keys.requireId(id)).and(BallotFilter.readable(caller));
        return found(find(
                        "from Ballot b join fetch b.edition e join fetch e.city o where " + condition.hql(),
                        condition.parameters())
                .<Ballot>firstResult());
    }

    /**
     * Checks that no other ballot of the edition is prepared or open.
     *
     * @throws Problem {@code ballot-under-way} if there is one
     */
    static void requireNoneUnderWay(GoldenBookEdition edition) {
        Ballot other = find("edition = ?1 and state in ?2", edition, List.of(BallotState.PREPARED, BallotState.OPEN))
                .firstResult();
        if (other != null) {
            throw Problem.of(UNDER_WAY).with("ballot", other.id()).with("state", other.state);
        }
    }

    /** Returns the ballots of an edition that have been opened, earliest first. */
    static List<Ballot> openedOf(GoldenBookEdition edition) {
        return list("edition = ?1 and openedAt is not null order by openedAt, id", edition);
    }

    /** Returns the ids of open ballots whose time is over. */
    static List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select b.id from Ballot b where b.state = ?1 and b.closesAt <= ?2 order by b.closesAt, b.id",
                        UUID.class)
                .setParameter(1, BallotState.OPEN)
                .setParameter(2, now)
                .getResultList();
    }
}
