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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.account.RoleHolders;

/**
 * The people who can be members of the voting council, and their conflicts of interest with works: the city's
 * committees and reviewers, subject to the same rules as reviewers.
 */
@ApplicationScoped
public class BallotElectorate {

    @Inject
    RoleHolders holders;

    /** A person's recusal from reviewing a work. */
    private record Recusal(String account, UUID nomination) {}

    /** Returns the people of the caller's city who can be members, keyed by account and sorted by name. */
    Map<String, RoleHolder> people(Caller caller) {
        return holders.ofAny(Permission.VOTE.roles(), caller).stream()
                .collect(Collectors.toMap(RoleHolder::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Returns the people who can be members, with their conflicts with the edition's works under review. */
    BallotElectors electors(GoldenBookEdition edition, Caller caller) {
        var people = List.copyOf(people(caller).values());
        var works = Nomination.underReviewOf(edition).values();
        return BallotElectors.of(people, conflicts(people, works, edition, false));
    }

    /** Returns all conflicts of interest between these people and works of an edition. */
    static List<BallotConflict> conflicts(
            Collection<RoleHolder> people,
            Collection<Nomination> works,
            GoldenBookEdition edition,
            boolean notTheAuthors) {
        var recusals = new HashSet<Recusal>();
        Review.recusedOf(edition).forEach(review -> recusals.add(new Recusal(review.reviewer, review.nomination.id())));
        var found = new ArrayList<BallotConflict>();
        for (var person : people) {
            for (var work : works) {
                var conflict = recusals.contains(new Recusal(person.id(), work.id()))
                        ? Optional.of(ConflictOfInterest.RECUSED)
                        : between(person, work, notTheAuthors);
                conflict.ifPresent(each -> found.add(new BallotConflict(person.id(), work.id(), each)));
            }
        }
        return found;
    }

    /** Seeing author names elsewhere disqualifies a reviewer in a blind edition, but not a voter. */
    private static Optional<ConflictOfInterest> between(RoleHolder person, Nomination work, boolean notTheAuthors) {
        return ConflictOfInterest.between(person, work)
                .filter(found -> found != ConflictOfInterest.SEES_NAMES)
                .filter(found -> !notTheAuthors || found != ConflictOfInterest.NAMESAKE);
    }
}
