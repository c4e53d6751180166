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
import vn.sangtao.access.Permission;
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

    /** The fields with the reviewer's opinion: hidden from everyone else until submitted. */
    static final Set<String> CONTENT = Set.of("scores", "comment", "recommendation");

    /** The nomination is no longer under review, or its edition is no longer in review. */
    static final ProblemType REVIEW_CLOSED = new ProblemType("review-closed", 409);

    @ManyToOne(fetch = FetchType.LAZY)
    public Nomination nomination = new Nomination();

    /** The permanent id of the reviewer's account. */
    public String reviewer = "";

    public String reviewerName = "";

    /** The reviewer's organisation when the review was assigned. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation reviewerOrganisation = new Organisation();

    @Enumerated(EnumType.STRING)
    public ReviewState state = ReviewState.ASSIGNED;

    /** The scores given so far, by criterion. */
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

    /** The time of the committee's last reminder. */
    public @Nullable Instant remindedAt;

    /** Creates a review assigned by the caller. */
    static Review assign(Nomination nomination, ReviewerReference reviewer, Organisation organisation, Caller caller) {
        var assigned = new Review();
        assigned.createdBy(caller);
        assigned.nomination = nomination;
        assigned.reviewer = reviewer.id();
        assigned.reviewerName = reviewer.name();
        assigned.reviewerOrganisation = organisation;
        return assigned;
    }

    /** Copies the content of the draft, which {@link ReviewRules} must have accepted. */
    void write(ReviewDraft draft, Scoring scoring) {
        var given = new ArrayList<CriterionScore>();
        for (var index = 0; index < draft.scores().size(); index++) {
            var score = draft.scores().get(index);
            if (score != null) {
                given.add(new CriterionScore(index, score.setScale(Scoring.DECIMALS, RoundingMode.UNNECESSARY)));
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

    /** Records a reminder by the committee. */
    void remind(Caller caller) {
        remindedAt = caller.at();
        changedBy(caller);
    }

    /** Returns whether scores are accepted: the nomination is under review, and its edition is in review. */
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
     * Checks that the caller may change the content of the review.
     *
     * @throws Problem {@code forbidden}, {@code not-editable} once it has been submitted, {@code review-closed}
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.REVIEW, organisationPath(), reviewer);
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
                // at any time: the nomination may have been decided on in the meantime
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

    /** Returns the reviewer: a review belongs to its reviewer, not to the person who assigned it. */
    @Override
    public String creator() {
        return reviewer;
    }

    /** Returns whether the caller is its reviewer. */
    boolean isOf(Caller caller) {
        return reviewer.equals(caller.subject());
    }

    /** Returns whether the caller may see the reviewer's opinion. */
    boolean shows(Caller caller) {
        return state == ReviewState.SUBMITTED || isOf(caller);
    }

    /** Returns the draft that a PUT would send to leave the review unchanged. */
    ReviewDraft draft() {
        return new ReviewDraft(scoresInOrder(), recommendation, comment);
    }

    /** Returns a score for each criterion, null where none has been given. */
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
     * Returns the review with this id if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Review readable(String id, Caller caller) {
        var condition = Condition.of("r.id = :id", "id", Keys.requireId(id)).and(ReviewFilter.readable(caller));
        return found(find(FETCHED + "where " + condition.hql(), condition.parameters())
                .<Review>firstResult());
    }

    /** Returns all reviews of an edition's nominations, in any state, with their scores. */
    static List<Review> ofEdition(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n join fetch r.reviewerOrganisation left join fetch r.scores"
                        + " where n.edition = ?1 order by r.createdAt, r.id",
                edition);
    }

    /** Returns the caller's own reviews in an edition, except cancelled ones, oldest first. */
    static List<Review> ownOf(Caller caller, GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n join fetch n.initiative left join fetch r.scores"
                        + " where n.edition = :edition and r.reviewer = :me and r.state <> :cancelled"
                        + " order by r.createdAt, r.id",
                Map.of("edition", edition, "me", caller.subject(), "cancelled", ReviewState.CANCELLED));
    }

    /** Counts the reviews of an edition that the caller hasn't submitted yet. */
    static long unfinishedOf(Caller caller, GoldenBookEdition edition) {
        return count(
                "nomination.edition = ?1 and nomination.state = ?2 and reviewer = ?3 and state = ?4",
                edition,
                NominationState.UNDER_REVIEW,
                caller.subject(),
                ReviewState.ASSIGNED);
    }

    /** Returns the reviews of an edition whose reviewers recused themselves. */
    static List<Review> recusedOf(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n where n.edition = ?1 and r.state = ?2",
                edition,
                ReviewState.RECUSED);
    }

    /** Returns the reviews of an edition that await their reviewers. */
    static List<Review> unfinishedOf(GoldenBookEdition edition) {
        return list(
                "from Review r join fetch r.nomination n where n.edition = ?1 and n.state = ?2 and r.state = ?3",
                edition,
                NominationState.UNDER_REVIEW,
                ReviewState.ASSIGNED);
    }
}
