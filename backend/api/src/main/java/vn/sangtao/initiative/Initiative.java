package vn.sangtao.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Derived;
import vn.sangtao.access.Permission;
import vn.sangtao.access.Role;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.campaign.CampaignReference;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.web.TimeSource;
import vn.sangtao.workflow.NumberSeries;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/** An initiative (sáng kiến): the authors' solution, and its state in the organisation and the city (clause II.4). */
@Entity
public class Initiative extends StoredRecord implements Stateful<InitiativeState> {

    private static final Set<Role> INSIDE =
            Set.of(Role.AUTHOR, Role.ORGANISATION_OFFICER, Role.ORGANISATION_LEAD, Role.INTEGRATION);

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation = new Organisation();

    public String cityCode = "";
    public @Nullable String externalId;
    public @Nullable String number;

    @Enumerated(EnumType.STRING)
    public InitiativeState state = InitiativeState.DRAFT;

    public @Nullable Instant submittedAt;
    public String title = "";

    @Column(insertable = false, updatable = false)
    public @Nullable String titleOrder;

    @Enumerated(EnumType.STRING)
    public @Nullable SolutionKind kind;

    public @Nullable String fieldCode;
    public @Nullable String investor;
    public @Nullable String problem;
    public @Nullable String solution;
    public @Nullable String novelty;
    public @Nullable String conditions;
    public @Nullable String confidentialInformation;
    public @Nullable String authorBenefits;
    public @Nullable String applierBenefits;
    public @Nullable Long annualBenefitVnd;

    @Enumerated(EnumType.STRING)
    public @Nullable Applicability applicability;

    public @Nullable LocalDate firstAppliedOn;
    public @Nullable String placesApplied;
    public @Nullable String awards;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    /** The authors' names in one string, for lists and search. */
    @Derived
    public String authorNames = "";

    @ElementCollection
    @CollectionTable(name = "initiative_author", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    public List<Author> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_first_applier", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    public List<FirstApplier> firstAppliers = new ArrayList<>();

    /** Creates an initiative from a draft accepted by {@link InitiativeRules}. */
    static Initiative create(InitiativeDraft draft, InitiativeReferences references, Caller caller) {
        var created = new Initiative();
        created.createdBy(caller);
        created.write(draft, references);
        return created;
    }

    /** Applies the draft. */
    void write(InitiativeDraft draft, InitiativeReferences references) {
        organisation = references.requireOrganisation();
        cityCode = Objects.requireNonNull(organisation.cityCode);
        campaign = references.campaign();
        externalId = draft.externalId();
        title = Objects.requireNonNull(draft.title());
        kind = draft.kind();
        fieldCode = draft.field();
        investor = draft.investor();
        problem = draft.problem();
        solution = draft.solution();
        novelty = draft.novelty();
        conditions = draft.conditions();
        confidentialInformation = draft.confidentialInformation();
        authorBenefits = draft.authorBenefits();
        applierBenefits = draft.applierBenefits();
        annualBenefitVnd = draft.annualBenefitVnd();
        applicability = draft.applicability();
        firstAppliedOn = draft.firstAppliedOn();
        placesApplied = draft.placesApplied();
        awards = draft.awards();
        replace(authors, draft.authors());
        replace(firstAppliers, draft.firstAppliers());
        authorNames = authors.stream().map(Author::fullName).collect(Collectors.joining(", "));
    }

    private static <T> void replace(List<T> held, List<T> given) {
        if (!held.equals(given)) {
            held.clear();
            held.addAll(given);
        }
    }

    /**
     * Checks that the caller may change the text.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it was submitted
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.WRITE_INITIATIVES, organisationPath(), createdBy);
        if (!state.isEditable()) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    /**
     * Checks that the caller may delete the initiative permanently, which is for drafts alone.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} for anything but a draft
     */
    void requireDeletable(Caller caller) {
        requireEditable(caller);
        if (state != InitiativeState.DRAFT) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    @Override
    public void beforeEntering(InitiativeState next, Caller caller) {
        if (next != InitiativeState.SUBMITTED) {
            return;
        }
        InitiativeRules.requireComplete(this, LocalDate.ofInstant(caller.at(), TimeSource.ZONE));
        LikenessKeys.of(cityCode, title, ComparedAuthor.of(authors)).remember(getEntityManager(), id());
        if (number == null) {
            // must come first, since the query for the number flushes earlier changes
            var year = caller.at().atZone(TimeSource.ZONE).getYear();
            number = "SK-%d-%06d".formatted(year, NumberSeries.next(getEntityManager(), cityCode, "SK", year));
        }
        submittedAt = submittedAt == null ? caller.at() : submittedAt;
    }

    @Override
    public InitiativeState state() {
        return state;
    }

    @Override
    public void enter(InitiativeState entered) {
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

    /** Returns the input of a PUT that would leave the initiative unchanged. */
    InitiativeDraft draft() {
        return new InitiativeDraft(
                organisation.code,
                externalId,
                title,
                kind,
                fieldCode,
                investor,
                problem,
                solution,
                novelty,
                conditions,
                confidentialInformation,
                authorBenefits,
                applierBenefits,
                annualBenefitVnd,
                applicability,
                firstAppliedOn,
                placesApplied,
                awards,
                campaign == null ? null : campaign.code,
                authors,
                firstAppliers);
    }

    /** Returns the same input, reduced to what the caller may read. */
    InitiativeDraft draftFor(Caller caller) {
        return showsConfidentialTo(caller) ? draft() : draft().withConfidentialInformation(null);
    }

    /** Returns the draft, keeping the confidential information if its sender could not see it. */
    InitiativeDraft withWhatIsHidden(InitiativeDraft draft, Caller caller) {
        return draft.confidentialInformation() != null || showsConfidentialTo(caller)
                ? draft
                : draft.withConfidentialInformation(confidentialInformation);
    }

    /** Returns the members hidden from the caller. */
    Set<String> hiddenFrom(Caller caller) {
        return showsConfidentialTo(caller) ? Set.of() : Set.of("confidentialInformation");
    }

    /** Returns whether the caller belongs to the organisation and therefore sees its confidential information. */
    boolean showsConfidentialTo(Caller caller) {
        return caller.reaches(INSIDE, organisationPath(), createdBy);
    }

    InitiativeView view(Caller caller) {
        return new InitiativeView(
                id(),
                version,
                number,
                state,
                OrganisationReference.of(organisation),
                externalId,
                title,
                kind,
                fieldCode,
                investor,
                problem,
                solution,
                novelty,
                conditions,
                showsConfidentialTo(caller) ? confidentialInformation : null,
                authorBenefits,
                applierBenefits,
                annualBenefitVnd,
                applicability,
                firstAppliedOn,
                placesApplied,
                awards,
                campaign == null ? null : CampaignReference.of(campaign),
                List.copyOf(authors),
                List.copyOf(firstAppliers),
                state.isEditable() && caller.reaches(Permission.WRITE_INITIATIVES, organisationPath(), createdBy),
                Workflow.allowed(this, caller),
                submittedAt,
                createdAt,
                createdByName,
                changedAt,
                changedByName);
    }

    /**
     * Returns the initiatives of these organisations with these external ids, with authors and other people loaded.
     */
    static List<Initiative> byExternalIds(Collection<String> organisations, Collection<String> externalIds) {
        return list(
                "from Initiative i join fetch i.organisation o left join fetch i.campaign"
                        + " where o.code in ?1 and i.externalId in ?2",
                Keys.possibleCodes(organisations),
                externalIds);
    }

    /**
     * Returns the initiative with this id, if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    public static Initiative readable(String id, Caller caller) {
        var condition = Condition.of("i.id = :id", "id", Keys.requireId(id)).and(InitiativeFilter.readable(caller));
        return found(find(
                        "from Initiative i join fetch i.organisation o left join fetch i.campaign where "
                                + condition.hql(),
                        condition.parameters())
                .<Initiative>firstResult());
    }
}
