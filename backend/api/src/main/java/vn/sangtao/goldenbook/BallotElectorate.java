package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.account.RoleHolders;

/**
 * Who can be a member of the council that votes, and what stands between people and works: the city's committees and
 * reviewers, judged as reviewers are.
 */
@ApplicationScoped
public class BallotElectorate {

    /** Whose holders can be members. */
    private static final Set<Role> COUNCIL = Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE, Role.REVIEWER);

    @Inject
    RoleHolders holders;

    /** Somebody and a work that this person stepped back from reviewing. */
    private record Recusal(String account, UUID nomination) {}

    /** The people of the caller's city who can be members, by their accounts, in the order of their names. */
    Map<String, RoleHolder> people(Caller caller) {
        return holders.ofAny(COUNCIL, caller).stream()
                .collect(Collectors.toMap(RoleHolder::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Who can be a member, with what stands between them and the works of an edition that are under review. */
    BallotElectors electors(GoldenBookEdition edition, Caller caller) {
        var people = List.copyOf(people(caller).values());
        var works = Nomination.underReviewOf(edition).values();
        return BallotElectors.of(people, conflicts(people, works, edition, false));
    }

    /** All conflicts of interest between these people and works of an edition. */
    static List<BallotConflict> conflicts(
            Collection<RoleHolder> people,
            Collection<Nomination> works,
            GoldenBookEdition edition,
            boolean areNotTheAuthors) {
        var recusals = new HashSet<Recusal>();
        Review.recusedOf(edition).forEach(review -> recusals.add(new Recusal(review.reviewer, review.nomination.id())));
        var found = new ArrayList<BallotConflict>();
        for (var person : people) {
            for (var work : works) {
                var conflict = recusals.contains(new Recusal(person.id(), work.id()))
                        ? Optional.of(ConflictOfInterest.RECUSED)
                        : between(person, work, areNotTheAuthors);
                conflict.ifPresent(each -> found.add(new BallotConflict(person.id(), work.id(), each)));
            }
        }
        return found;
    }

    /** Who sees names elsewhere is no worse a voter for it, other than a reviewer in a blind edition. */
    private static Optional<ConflictOfInterest> between(RoleHolder person, Nomination work, boolean areNotTheAuthors) {
        return ConflictOfInterest.between(person, work)
                .filter(found -> found != ConflictOfInterest.SEES_NAMES)
                .filter(found -> !areNotTheAuthors || found != ConflictOfInterest.NAMESAKE);
    }
}
