package vn.sangtao.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;

/**
 * A decision on commendations (quyết định khen thưởng): number, date and signer. Once recorded it never changes; single
 * awards are revoked.
 */
@Entity
public class CommendationDecision extends StoredRecord {

    /** The organisation that decided; for a body above the city, the city that recorded its answer. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation = new Organisation();

    @Enumerated(EnumType.STRING)
    public CommendationLevel level = CommendationLevel.ORGANISATION;

    @Enumerated(EnumType.STRING)
    public DecisionResult result = DecisionResult.AWARDED;

    public String number = "";

    /** The year of signing: numbers restart each year. */
    public int year;

    public LocalDate signedOn = LocalDate.EPOCH;

    /** The name of the body that decided, at that time. */
    public String issuer = "";

    public String signer = "";
    public @Nullable String signerTitle;
    public @Nullable String comment;

    /** Creates a decision on commendations of the level. */
    static CommendationDecision create(
            CommendationDecisionDraft draft, CommendationLevel level, Organisation organisation, Caller caller) {
        var created = of(organisation, level, draft.number(), draft.requireSignedOn(), caller);
        created.result = draft.settledResult();
        created.issuer = level.isAboveCity() ? Objects.requireNonNull(draft.issuer()) : organisation.name;
        created.signer = Objects.requireNonNull(draft.signer());
        created.signerTitle = draft.signerTitle();
        created.comment = draft.comment();
        return created;
    }

    /** Creates a decision of an organisation on its own award. */
    static CommendationDecision create(OwnAward award, Organisation organisation, Caller caller) {
        var signedOn = Objects.requireNonNull(award.signedOn());
        var created = of(organisation, CommendationLevel.ORGANISATION, award.number(), signedOn, caller);
        created.issuer = organisation.name;
        created.signer = Objects.requireNonNull(award.signer());
        created.signerTitle = award.signerTitle();
        return created;
    }

    private static CommendationDecision of(
            Organisation organisation,
            CommendationLevel level,
            @Nullable String number,
            LocalDate signedOn,
            Caller caller) {
        var created = new CommendationDecision();
        created.createdBy(caller);
        created.organisation = organisation;
        created.level = level;
        created.number = Objects.requireNonNull(number);
        created.signedOn = signedOn;
        created.year = signedOn.getYear();
        return created;
    }

    /** Returns the recorded decision of an organisation with this number in the year. */
    static Optional<CommendationDecision> ownNumbered(Organisation organisation, int year, String number) {
        return find(
                        "organisation = ?1 and level = ?2 and year = ?3 and number = ?4",
                        organisation,
                        CommendationLevel.ORGANISATION,
                        year,
                        number)
                .firstResultOptional();
    }

    /** Returns whether the decision as described by an award matches the recorded one. */
    boolean isThatOf(OwnAward award) {
        return signedOn.equals(award.signedOn())
                && signer.equals(award.signer())
                && (award.signerTitle() == null || award.signerTitle().equals(signerTitle));
    }

    /** Returns the input of an own award given by this decision. */
    OwnAward ownAward(@Nullable Long prizeVnd, @Nullable String overrideReason) {
        return new OwnAward(number, signedOn, signer, signerTitle, prizeVnd, overrideReason);
    }

    CommendationDecisionView view(Caller caller) {
        var awards = awards(caller);
        var total = awards.stream()
                .filter(award -> award.state() == CommendationState.AWARDED && award.prizeVnd() != null)
                .mapToLong(CommendationDecisionView.AwardView::prizeVnd)
                .sum();
        return new CommendationDecisionView(
                id(),
                version,
                number,
                signedOn,
                OrganisationReference.of(organisation),
                level,
                result,
                issuer,
                signer,
                signerTitle,
                comment,
                awards,
                total,
                createdAt,
                createdByName);
    }

    private List<CommendationDecisionView.AwardView> awards(Caller caller) {
        var condition =
                Condition.of("c.decision = :decision", "decision", this).and(CommendationFilter.readable(caller));
        var query = getEntityManager()
                .createQuery(
                        "select new vn.sangtao.commendation.CommendationDecisionView$AwardView(c.id, c.version, c.state,"
                                + " c.subject, new vn.sangtao.organisation.OrganisationReference(o.code, o.name,"
                                + " o.shortName), c.form, c.prizeVnd, c.overrideReason)"
                                + " from Commendation c join c.organisation o where " + condition.hql()
                                + " order by c.subjectGivenOrder, c.subjectNameOrder, c.id",
                        CommendationDecisionView.AwardView.class);
        condition.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Returns the decision with this id, if the caller may read it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    static CommendationDecision readable(String id, Caller caller) {
        var condition =
                Condition.of("d.id = :id", "id", Keys.requireId(id)).and(CommendationDecisionFilter.readable(caller));
        return found(find(
                        "from CommendationDecision d join fetch d.organisation o where " + condition.hql(),
                        condition.parameters())
                .<CommendationDecision>firstResult());
    }
}
