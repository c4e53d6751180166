package vn.sangtao.commendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Derived;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.campaign.CampaignReference;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.web.TimeSource;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/**
 * A commendation (khen thưởng): the proposal of an organisation and, once decided, the award; or an award that the
 * organisation gave itself (clauses II.5, III.2.4). Awards are revoked, never deleted.
 */
@Entity
public class Commendation extends StoredRecord implements Stateful<CommendationState> {

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation = new Organisation();

    public String cityCode = "";
    public @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    public CommendationState state = CommendationState.DRAFT;

    public @Nullable Instant submittedAt;

    @Embedded
    public Subject subject = new Subject(SubjectType.PERSON, "", null, null, null, null, null);

    @Column(insertable = false, updatable = false)
    public @Nullable String subjectGivenOrder;

    @Column(insertable = false, updatable = false)
    public @Nullable String subjectNameOrder;

    @Enumerated(EnumType.STRING)
    public @Nullable CommendationForm form;

    @Enumerated(EnumType.STRING)
    public CommendationLevel level = CommendationLevel.ORGANISATION;

    public @Nullable String achievement;
    public String achievementKey = "";

    /** True if the key of the achievement is derived because the draft gave none. */
    public boolean achievementKeyDerived;

    /** The key that an earlier award for the same achievement would share. */
    @Derived
    public String awardKey = "";

    @Enumerated(EnumType.STRING)
    public @Nullable ReasonKind reasonKind;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "commendation_paper", joinColumns = @JoinColumn(name = "commendation_id"))
    @OrderColumn(name = "position")
    public List<Paper> papers = new ArrayList<>();

    /** The decision that awarded or, of a body above the city, declined it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CommendationDecision decision;

    public @Nullable LocalDate awardedOn;

    @Column(insertable = false, updatable = false)
    public @Nullable Integer awardedYear;

    public @Nullable Long prizeVnd;

    /** The reason for awarding an achievement that was already awarded. */
    public @Nullable String overrideReason;

    /** Creates a commendation from a draft accepted by {@link CommendationRules}. */
    static Commendation create(CommendationDraft draft, CommendationReferences references, Caller caller) {
        var created = new Commendation();
        created.createdBy(caller);
        created.write(draft, references);
        return created;
    }

    /** Applies the draft, except for an award, which {@link AwardCommendations} records. */
    void write(CommendationDraft draft, CommendationReferences references) {
        organisation = references.requireOrganisation();
        cityCode = Objects.requireNonNull(organisation.cityCode);
        initiative = references.initiative();
        campaign = references.campaign();
        externalId = draft.externalId();
        subject = Objects.requireNonNull(draft.subject());
        form = draft.form();
        level = Objects.requireNonNull(draft.level());
        achievement = draft.achievement();
        reasonKind = draft.reasonKind();
        if (!papers.equals(draft.papers())) {
            papers.clear();
            papers.addAll(draft.papers());
        }
        writeKeys(draft);
    }

    private void writeKeys(CommendationDraft draft) {
        achievementKeyDerived = draft.achievementKey() == null;
        achievementKey = Objects.requireNonNullElseGet(draft.achievementKey(), () -> derivedKey(draft.award()));
        awardKey = AwardKey.of(cityCode, level, subject, achievementKey);
    }

    /**
     * Derives the achievement's key. An initiative is one achievement wherever it is mentioned. An achievement known
     * only by campaign or kind is distinguished by organisation and year, so that different people of the same name are
     * not confused.
     */
    private String derivedKey(@Nullable OwnAward award) {
        if (initiative != null && initiative.number != null) {
            return initiative.number;
        }
        var year = award != null && award.signedOn() != null
                ? award.signedOn().getYear()
                : createdAt.atZone(TimeSource.ZONE).getYear();
        var what = campaign != null ? campaign.code : String.valueOf(reasonKind);
        return "%s %s %d".formatted(what, organisation.code, year);
    }

    /**
     * Checks that the caller may change the text.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it was submitted
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.PROPOSE_COMMENDATIONS, organisationPath(), createdBy);
        if (!state.isEditable()) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /**
     * Checks that the caller may delete the commendation permanently, which is for drafts alone.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} for anything but a draft
     */
    void requireDeletable(Caller caller) {
        requireEditable(caller);
        if (state != CommendationState.DRAFT) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /** Records the outcome of a decision, before the state changes accordingly. */
    void answeredBy(CommendationDecision answer, @Nullable Long prize, @Nullable String overriding) {
        decision = answer;
        if (answer.result == DecisionResult.AWARDED) {
            awardedOn = answer.signedOn;
            prizeVnd = prize;
            overrideReason = overriding;
        }
    }

    /** An organisation's own award is not proposed to anybody. */
    @Override
    public boolean admits(CommendationState next) {
        return next != CommendationState.SUBMITTED || !level.isOwn();
    }

    @Override
    public void beforeEntering(CommendationState next, Caller caller) {
        if (next != CommendationState.SUBMITTED) {
            return;
        }
        var gaps = CommendationRules.gaps(this);
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
        }
        submittedAt = submittedAt == null ? caller.at() : submittedAt;
    }

    @Override
    public CommendationState state() {
        return state;
    }

    @Override
    public void enter(CommendationState entered) {
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

    /** Returns the input of a PUT that would leave the commendation unchanged. */
    CommendationDraft draft() {
        return new CommendationDraft(
                organisation.code,
                externalId,
                subject,
                form,
                level,
                achievement,
                achievementKeyDerived ? null : achievementKey,
                reasonKind,
                initiative == null ? null : initiative.id().toString(),
                campaign == null ? null : campaign.code,
                papers,
                decision == null || !level.isOwn() ? null : decision.ownAward(prizeVnd, overrideReason));
    }

    CommendationView view(Caller caller) {
        return new CommendationView(
                id(),
                version,
                state,
                OrganisationReference.of(organisation),
                externalId,
                subject,
                form,
                level,
                achievement,
                achievementKey,
                reasonKind,
                initiative == null ? null : InitiativeReference.of(initiative),
                campaign == null ? null : CampaignReference.of(campaign),
                List.copyOf(papers),
                decision == null ? null : DecisionReference.of(decision),
                awardedOn,
                prizeVnd,
                overrideReason,
                state.isEditable() && caller.reaches(Permission.PROPOSE_COMMENDATIONS, organisationPath(), createdBy),
                Workflow.allowed(this, caller),
                submittedAt,
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /**
     * Returns the commendation with this id, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Commendation readable(String id, Caller caller) {
        return found(readable(Set.of(Keys.requireId(id)), caller).stream()
                .findFirst()
                .orElse(null));
    }

    /** Returns the commendations of these organisations with these external ids. */
    static List<Commendation> byExternalIds(Collection<String> organisations, Collection<String> externalIds) {
        return list(
                "from Commendation c join fetch c.organisation o left join fetch c.initiative"
                        + " left join fetch c.campaign left join fetch c.decision"
                        + " where o.code in ?1 and c.externalId in ?2",
                Keys.possibleCodes(organisations),
                externalIds);
    }

    /** Returns the commendations with these ids that the caller may read. */
    static List<Commendation> readable(Collection<UUID> ids, Caller caller) {
        var condition = Condition.of("c.id in :ids", "ids", ids).and(CommendationFilter.readable(caller));
        return list(
                "from Commendation c join fetch c.organisation o left join fetch c.initiative"
                        + " left join fetch c.campaign left join fetch c.decision where " + condition.hql(),
                condition.parameters());
    }
}
