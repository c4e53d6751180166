package vn.sangtao.goldenbook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The people who can be members of the council that votes on an edition's works.
 *
 * @param electors sorted by given name
 */
public record BallotElectors(List<Elector> electors) {

    /**
     * A person who can be a member.
     *
     * @param account the permanent id of the account
     * @param roles the names of the roles held
     * @param conflicts the works under review that this person wouldn't vote on, and why
     */
    public record Elector(
            String account,
            String name,
            OrganisationReference organisation,
            Set<String> roles,
            List<ElectorConflict> conflicts) {

        private static Elector of(RoleHolder person, List<BallotConflict> conflicts) {
            var placement = person.placement();
            return new Elector(
                    person.id(),
                    person.name(),
                    new OrganisationReference(placement.code(), placement.name(), null),
                    person.roles().stream()
                            .map(role -> role.realmName())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    conflicts.stream()
                            .map(each -> new ElectorConflict(each.nominationId(), each.conflict()))
                            .toList());
        }
    }

    /** A conflict of interest that would exclude a person from voting on a work. */
    public record ElectorConflict(UUID nomination, ConflictOfInterest conflict) {}

    static BallotElectors of(List<RoleHolder> people, List<BallotConflict> conflicts) {
        var byAccount = conflicts.stream().collect(Collectors.groupingBy(BallotConflict::account));
        return new BallotElectors(people.stream()
                .map(person -> Elector.of(person, byAccount.getOrDefault(person.id(), List.of())))
                .toList());
    }
}
