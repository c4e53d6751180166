package vn.sangtao.goldenbook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Derived;
import vn.sangtao.access.Role;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/** One reviewer's scores for one nomination (phiếu chấm; clause II.4). */
@Entity
public class Review extends StoredRecord implements Stateful<ReviewState> {

    /** What a review says of the work: hidden from all others until it is submitted. */
    static final Set<String> CONTENT = Set.of("scores", "comment", "recommendation");

    /** The nomination is no longer under review, or its edition no longer reviewing. */
    static final ProblemType REVIEW_CLOSED = new ProblemType("review-closed", 409);

    private static final Set<Role> SCORERS = Set.of(Role.REVIEWER);

    @ManyToOne(fetch = FetchType.LAZY)
    public Nomination nomination = new Nomination();

    /** The lasting id of the reviewer's account. */
    public String reviewer = "";

    public String reviewerName = "";

    /** The reviewer's when the review was assigned. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation reviewerOrganisation = new Organisation();

    @Enumerated(EnumType.STRING)
    public ReviewState state = ReviewState.ASSIGNED;

    /** Those given so far, by criterion. */
    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    public List<CriterionScore> scores = new ArrayList<>();

    public @Nullable String comment;

    @Enumerated(EnumType.STRING)
    public @Nullable Recommendation recommendation;

    /** The weighted sum in percent, once every criterion has a score. */
    @Derived
    public @Nullable BigDecimal total;

    public @Nullable Instant submittedAt;

    /** When the committee last asked for it. */
    public @Nullable Instant remindedAt;

    /** A review that the caller assigns. */
    static Review assign(Nomination nomination, ReviewerReference reviewer, Organisation organisation, Caller caller) {
        var assigned = new Review();
        assigned.createdBy(caller);
        assigned.nomination = nomination;
        assigned.reviewer = reviewer.id();
        assigned.reviewerName = reviewer.name();
        assigned.reviewerOrganisation = organisation;
        return assigned;
    }

    /** Takes over what the draft says, which {@link ReviewRules} let pass. */
    void write(ReviewDraft draft, Scoring scoring) {
        var given = new ArrayList<CriterionScore>();
        for (var each = 0; each < draft.scores().size(); each++) {
            var score = draft.scores().get(each);
            if (score != null) {
                given.add(new CriterionScore(each, score.setScale(Scoring.DECIMALS, RoundingMode.UNNECESSARY)));
            }
        }
        if (!given.equals(scores)) {
            scores.clear();
            scores.addAll(given);
        }
        total = scoring.isComplete(scores) ? scoring.total(scores) : null;
        recommendation = draft.recommendation();
        comment = draft.comment();
    }

    /** Notes that the committee asks for it. */
    void remind(Caller caller) {
        remindedAt = caller.at();
        changedBy(caller);
    }

    /** Whether scores are taken: the nomination is under review, and its edition reviewing. */
    boolean isOpen() {
        return nomination.state == NominationState.UNDER_REVIEW
                && nomination.edition.state == GoldenBookEditionState.REVIEWING;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Problem.of(REVIEW_CLOSED)
                    .with("nominationState", nomination.state)
                    .with("editionState", nomination.edition.state);
        }
    }

    /**
     * Lets the caller change what the review says.
     *
     * @throws Problem {@code forbidden}, {@code not-editable} once it was submitted, {@code review-closed}
     */
    void requireEditable(Caller caller) {
        caller.require(SCORERS, organisationPath(), reviewer);
        if (state != ReviewState.ASSIGNED) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
        requireOpen();
    }

    @Override
    public void beforeEntering(ReviewState next, Caller caller) {
        switch (next) {
            case SUBMITTED -> submit(caller);
            case ASSIGNED -> {
                requireOpen();
                submittedAt = null;
            }
            case RECUSED, CANCELLED -> {
                // at any time: what was assigned may have been decided otherwise meanwhile
            }
        }
    }

    private void submit(Caller caller) {
        requireOpen();
        if (nomination.isOwnCaseOf(caller)) {
            throw Problem.of(Workflow.OWN_CASE);
        }
        var gaps = ReviewRules.gaps(this, nomination.edition.criteria);
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
        }
        submittedAt = caller.at();
    }

    @Override
    public ReviewState state() {
        return state;
    }

    @Override
    public void enter(ReviewState entered) {
        state = entered;
    }

    @Override
    public String organisationPath() {
        return nomination.organisation.path;
    }

    /** Whom it is assigned to: a review is its reviewer's, whoever assigned it. */
    @Override
    public String creator() {
        return reviewer;
    }

    /** Whether the caller is its reviewer. */
    boolean isOf(Caller caller) {
        return reviewer.equals(caller.subject());
    }

    /** Whether the caller gets to see what the review says of the work. */
    boolean shows(Caller caller) {
        return state == ReviewState.SUBMITTED || isOf(caller);
    }

    /** What a PUT would have to send to leave it as it is. */
    ReviewDraft draft() {
        return new ReviewDraft(scoresInOrder(), recommendation, comment);
    }

    /** One for each criterion, null where none was given. */
    List<@Nullable BigDecimal> scoresInOrder() {
        var inOrder = new @Nullable BigDecimal[nomination.edition.criteria.size()];
        scores.forEach(given -> inOrder[given.criterion()] = given.score());
        return Arrays.asList(inOrder);
    }

    ReviewerReference reviewerReference() {
        return new ReviewerReference(reviewer, reviewerName, OrganisationReference.of(reviewerOrganisation));
    }

    ReviewView view(Caller caller) {
        var edition = nomination.edition;
        var isShown = shows(caller);
        return new ReviewView(
                id(),
                version,
                state,
                GoldenBookEditionReference.of(edition),
                List.copyOf(edition.criteria),
                edition.blind,
                reviewerReference(),
                ReviewedWork.of(nomination, nomination.isBlindTo(caller), isOf(caller)),
                isShown ? scoresInOrder() : List.of(),
                isShown ? total : null,
                isShown ? recommendation : null,
                isShown ? comment : null,
                isOf(caller) && state == ReviewState.ASSIGNED && isOpen(),
                Workflow.allowed(this, caller),
                submittedAt,
                remindedAt,
                createdAt,
                createdByName,
                changedAt,
                edition.version + "." + nomination.version + "." + nomination.initiative.version);
    }

    private static final String FETCHED = "from Review r join fetch r.nomination n join fetch n.edition e"
            + " join fetch e.city join fetch n.initiative i join fetch n.organisation o"
            + " join fetch r.reviewerOrganisation ";

    /**
     * The review with this id, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Review readable(String id, Caller caller) {
        var condition = Condition.of("r.id = :id", "id", Keys.requireId(id)).and(ReviewFilter.readable(caller));
        return found(find(FETCHED + "where " + condition.hql(), condition.parameters())
                .<Review>firstResult());
    }

    /** All reviews of an edition's nominations, in any state, with their scores. */
    static List<Review> ofEdition(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n join fetch r.reviewerOrganisation left join fetch r.scores"
                        + " where n.edition = ?1 order by r.createdAt, r.id",
                edition);
    }

    /** The caller's own of an edition, but for those cancelled, the oldest first. */
    static List<Review> ownOf(Caller caller, GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n join fetch n.initiative left join fetch r.scores"
                        + " where n.edition = :edition and r.reviewer = :me and r.state <> :cancelled"
                        + " order by r.createdAt, r.id",
                Map.of("edition", edition, "me", caller.subject(), "cancelled", ReviewState.CANCELLED));
    }

    /** How many reviews of an edition the caller has yet to submit. */
    static long unfinishedOf(Caller caller, GoldenBookEdition edition) {
        return count(
                "nomination.edition = ?1 and nomination.state = ?2 and reviewer = ?3 and state = ?4",
                edition,
                NominationState.UNDER_REVIEW,
                caller.subject(),
                ReviewState.ASSIGNED);
    }

    /** The reviews of an edition that their reviewers stepped back from. */
    static List<Review> recusedOf(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n where n.edition = ?1 and r.state = ?2",
                edition,
                ReviewState.RECUSED);
    }

    /** The reviews of an edition that wait for their reviewers. */
    static List<Review> unfinishedOf(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n where n.edition = ?1 and n.state = ?2 and r.state = ?3",
                edition,
                NominationState.UNDER_REVIEW,
                ReviewState.ASSIGNED);
    }
}
