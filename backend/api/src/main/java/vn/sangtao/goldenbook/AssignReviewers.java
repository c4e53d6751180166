package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.account.RoleHolders;
import vn.sangtao.goldenbook.ReviewAssignmentDraft.Mode;
import vn.sangtao.goldenbook.ReviewAssignmentView.Assigned;
import vn.sangtao.goldenbook.ReviewAssignmentView.Load;
import vn.sangtao.goldenbook.ReviewAssignmentView.Missing;
import vn.sangtao.goldenbook.ReviewAssignmentView.Reason;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Faults;
import vn.sangtao.workflow.Workflow;

/**
 * Assigns nominations to reviewers, by hand or evenly, never against a conflict of interest. Concurrent assignments
 * wait for each other. Runs within the transaction of the request.
 */
@ApplicationScoped
public class AssignReviewers {

    private static final Set<ReviewState> RECUSED = Set.of(ReviewState.RECUSED);
    private static final Set<ReviewState> CANCELLED = Set.of(ReviewState.CANCELLED);

    @Inject
    RoleHolders holders;

    @Inject
    Workflow workflow;

    /** The data needed to assign the reviews of an edition. */
    private record Known(
            GoldenBookEdition edition,
            List<Nomination> nominations,
            List<RoleHolder> reviewers,
            GivenReviews given,
            boolean notTheAuthors) {

        Optional<ConflictOfInterest> conflict(Nomination nomination, RoleHolder reviewer) {
            if (given.is(nomination, reviewer, RECUSED)) {
                return Optional.of(ConflictOfInterest.RECUSED);
            }
            var found = ConflictOfInterest.between(reviewer, nomination);
            return notTheAuthors ? found.filter(each -> each != ConflictOfInterest.NAMESAKE) : found;
        }

        boolean isAssigned(Nomination nomination, RoleHolder reviewer) {
            return given.is(nomination, reviewer, ReviewState.COUNTING);
        }

        Map<RoleHolder, Integer> loads() {
            var loads = new LinkedHashMap<RoleHolder, Integer>();
            reviewers.forEach(reviewer -> loads.put(reviewer, given.loadOf(reviewer)));
            return loads;
        }
    }

    /**
     * Assigns reviews, or in a dry run returns what would be assigned.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code edition-state}, {@code invalid-input} (unknown
     *     nominations or reviewers; by hand, conflicts of interest), {@code unavailable} while Keycloak doesn't answer;
     *     nothing is changed then
     */
    ReviewAssignmentView assign(GoldenBookEdition edition, ReviewAssignmentDraft draft, Caller caller) {
        // Queried before locking the edition, so that a slow Keycloak blocks nobody else.
        var people = holders.of(Role.REVIEWER, caller);
        edition.lockForReviewing(caller);
        var known = known(edition, draft, people);
        var chosen = draft.mode() == Mode.BY_HAND ? byHand(known) : evenly(known);
        if (!draft.isDryRun()) {
            keep(known, chosen, caller);
        }
        return view(known, chosen, draft);
    }

    private static Known known(GoldenBookEdition edition, ReviewAssignmentDraft draft, List<RoleHolder> holders) {
        var isByHand = draft.mode() == Mode.BY_HAND;
        var reviewing = Nomination.underReviewOf(edition);
        var people = holders.stream()
                .collect(Collectors.toMap(RoleHolder::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var faults = new Faults();
        var nominations = named(draft.nominations(), reviewing, "/nominations", "not-under-review", isByHand, faults);
        var reviewers = named(draft.reviewers(), people, "/reviewers", "not-a-reviewer", isByHand, faults);
        faults.refuseIfAny();
        var given = new GivenReviews(Review.ofEdition(edition));
        return new Known(edition, nominations, reviewers, given, draft.areNotTheAuthors());
    }

    private static <K, V> List<V> named(
            List<K> keys, Map<K, V> all, String pointer, String fault, boolean isRequired, Faults faults) {
        if (keys.isEmpty() && isRequired) {
            faults.add(pointer, "required");
        }
        if (keys.isEmpty()) {
            return List.copyOf(all.values());
        }
        var found = new LinkedHashSet<V>();
        for (var index = 0; index < keys.size(); index++) {
            var value = all.get(keys.get(index));
            if (value == null) {
                faults.add(pointer + "/" + index, fault, Map.of("value", Objects.requireNonNull(keys.get(index))));
            } else {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    private static Map<Nomination, Set<RoleHolder>> byHand(Known known) {
        var faults = new Faults();
        var chosen = new LinkedHashMap<Nomination, Set<RoleHolder>>();
        for (var nomination : known.nominations()) {
            var given = new LinkedHashSet<RoleHolder>();
            for (var index = 0; index < known.reviewers().size(); index++) {
                var reviewer = known.reviewers().get(index);
                if (known.isAssigned(nomination, reviewer)) {
                    continue;
                }
                var conflict = known.conflict(nomination, reviewer);
                if (conflict.isPresent()) {
                    faults.add(
                            "/reviewers/" + index,
                            conflict.get() == ConflictOfInterest.NAMESAKE ? "namesake" : "conflict-of-interest",
                            Map.of(
                                    "reviewer", reviewer.name(),
                                    "nomination", nomination.initiative.title,
                                    "conflict", conflict.get()));
                }
                given.add(reviewer);
            }
            chosen.put(nomination, given);
        }
        faults.refuseIfAny();
        return chosen;
    }

    private static Map<Nomination, Set<RoleHolder>> evenly(Known known) {
        var eligible = new LinkedHashMap<Nomination, Set<RoleHolder>>();
        var needed = new LinkedHashMap<Nomination, Integer>();
        for (var nomination : known.nominations()) {
            needed.put(
                    nomination,
                    Math.max(0, known.edition().minimumReviews - known.given().countingFor(nomination)));
            eligible.put(
                    nomination,
                    known.reviewers().stream()
                            .filter(reviewer -> refusal(known, nomination, reviewer) == null)
                            .filter(reviewer -> !known.isAssigned(nomination, reviewer))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new EvenAssignment<>(known.loads(), eligible).spread(needed);
    }

    private static @Nullable ConflictOfInterest refusal(Known known, Nomination nomination, RoleHolder reviewer) {
        return known.conflict(nomination, reviewer)
                .orElse(known.given().is(nomination, reviewer, CANCELLED) ? ConflictOfInterest.CANCELLED : null);
    }

    private void keep(Known known, Map<Nomination, Set<RoleHolder>> chosen, Caller caller) {
        var organisations = organisationsOf(known.reviewers());
        chosen.forEach((nomination, reviewers) -> reviewers.forEach(reviewer -> {
            var cancelled = known.given().of(nomination, reviewer);
            if (cancelled.isPresent()) {
                workflow.enter(cancelled.get(), ReviewState.ASSIGNED, null, caller);
                return;
            }
            var organisation = Objects.requireNonNull(
                    organisations.get(reviewer.placement().code()));
            var reference =
                    new ReviewerReference(reviewer.id(), reviewer.name(), OrganisationReference.of(organisation));
            Review.assign(nomination, reference, organisation, caller).persist();
        }));
    }

    private static Map<String, Organisation> organisationsOf(List<RoleHolder> reviewers) {
        var codes = reviewers.stream()
                .map(reviewer -> reviewer.placement().code())
                .distinct()
                .toList();
        return Organisation.byCodes(codes).stream()
                .collect(Collectors.toMap(organisation -> organisation.code, Function.identity()));
    }

    private static ReviewAssignmentView view(
            Known known, Map<Nomination, Set<RoleHolder>> chosen, ReviewAssignmentDraft draft) {
        var assigned = new ArrayList<Assigned>();
        var missing = new ArrayList<Missing>();
        chosen.forEach((nomination, reviewers) -> {
            var title = nomination.initiative.title;
            reviewers.forEach(
                    reviewer -> assigned.add(new Assigned(nomination.id(), title, reviewer.id(), reviewer.name())));
            var lacking = known.edition().minimumReviews - known.given().countingFor(nomination) - reviewers.size();
            if (lacking > 0) {
                missing.add(new Missing(nomination.id(), title, lacking, reasons(known, nomination)));
            }
        });
        var loads = known.loads().entrySet().stream()
                .map(load -> {
                    var reviewer = load.getKey();
                    var more = (int) assigned.stream()
                            .filter(each -> each.reviewer().equals(reviewer.id()))
                            .count();
                    return new Load(reviewer.id(), reviewer.name(), load.getValue(), load.getValue() + more);
                })
                .toList();
        return new ReviewAssignmentView(draft.isDryRun(), assigned, missing, loads);
    }

    private static List<Reason> reasons(Known known, Nomination nomination) {
        return known.reviewers().stream()
                .flatMap(reviewer -> Optional.ofNullable(refusal(known, nomination, reviewer)).stream()
                        .map(conflict -> new Reason(reviewer.id(), reviewer.name(), conflict)))
                .toList();
    }
}
