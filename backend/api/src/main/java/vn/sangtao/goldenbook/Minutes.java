package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.workflow.TransitionRecord;

/**
 * The data for the minutes (biên bản) of an edition's selection: participants, ranking and decisions.
 *
 * @param takenAt when these figures were taken
 * @param minimumReviews the number of reviews that a nomination needs to be ranked
 * @param targetCount the number of works that the edition is to send
 * @param criteria the criteria scored
 * @param reviewers the people who were assigned reviews, and how many each submitted
 * @param ranking the ranking, with the nominations listed apart at the end
 * @param ballots the secret ballots that were opened, earliest first
 * @param decisions the announced decisions, oldest first
 */
public record Minutes(
        GoldenBookEditionReference edition,
        OrganisationReference city,
        Instant takenAt,
        int minimumReviews,
        int targetCount,
        List<Criterion> criteria,
        List<ReviewProgress.Reviewer> reviewers,
        List<RankedNomination> ranking,
        List<BallotRecord> ballots,
        List<Decision> decisions) {

    private static final Set<NominationState> DECIDED =
            EnumSet.of(NominationState.INELIGIBLE, NominationState.SHORTLISTED, NominationState.NOT_SHORTLISTED);

    /**
     * An announced decision.
     *
     * @param by the name of the person who announced it
     */
    public record Decision(
            UUID nomination,
            InitiativeReference initiative,
            OrganisationReference organisation,
            String decision,
            @Nullable String comment,
            String by,
            Instant at) {}

    /** Returns the minutes of an edition with its ranking. */
    static Minutes of(GoldenBookEdition edition, List<RankedNomination> ranking, Instant at) {
        var nominations = Nomination.ofEdition(edition, EnumSet.allOf(NominationState.class)).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity(), (one, same) -> one));
        var names = DECIDED.stream().map(Enum::name).toList();
        var decisions = TransitionRecord.into(nominations.keySet(), names).stream()
                .map(entry -> decision(entry, Objects.requireNonNull(nominations.get(entry.subjectId))))
                .toList();
        return new Minutes(
                GoldenBookEditionReference.of(edition),
                OrganisationReference.of(edition.city),
                at,
                edition.minimumReviews,
                edition.targetCount,
                List.copyOf(edition.criteria),
                ReviewProgress.of(List.of(), Review.ofEdition(edition)).reviewers(),
                ranking,
                BallotRecord.ofEdition(edition),
                decisions);
    }

    private static Decision decision(TransitionRecord entry, Nomination nomination) {
        return new Decision(
                nomination.id(),
                InitiativeReference.of(nomination.initiative),
                OrganisationReference.of(nomination.organisation),
                entry.toState,
                entry.comment,
                entry.byName,
                entry.at);
    }
}
