package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;

/** The rules of ballots that involve more than one field. */
final class BallotRules {

    /** The minimum number of voters; with fewer, the result would reveal how one of them voted. */
    static final int FEWEST_VOTERS = 3;

    /**
     * The records that a draft refers to.
     *
     * @param edition null if the city has none with that id or year
     * @param nominations those that exist, in the order of the ranking
     * @param members those who are eligible
     */
    record References(@Nullable GoldenBookEdition edition, List<Nomination> nominations, List<BallotMember> members) {

        GoldenBookEdition requireEdition() {
            return Objects.requireNonNull(edition);
        }
    }

    private BallotRules() {}

    /**
     * Returns the nominations that a draft names, or all ranked ones, in the order of the ranking.
     *
     * @param ranking the ranking of the edition
     */
    static List<Nomination> nominations(
            BallotDraft draft, GoldenBookEdition edition, List<RankedNomination> ranking, Faults faults) {
        var reviewing = Nomination.underReviewOf(edition);
        var named = draft.nominations().isEmpty()
                ? ranked(ranking, reviewing)
                : named(draft.nominations(), reviewing, faults);
        var chosen = new LinkedHashMap<UUID, Nomination>();
        ranking.stream()
                .map(RankedNomination::id)
                .filter(named::contains)
                .forEach(id -> chosen.put(id, Objects.requireNonNull(reviewing.get(id))));
        return List.copyOf(chosen.values());
    }

    private static Set<UUID> ranked(List<RankedNomination> ranking, Map<UUID, Nomination> reviewing) {
        var votedOn = BallotVote.votedOn(reviewing.keySet());
        return ranking.stream()
                .filter(row -> row.rank() != null)
                .map(RankedNomination::id)
                .filter(id -> reviewing.containsKey(id) && !votedOn.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> named(List<UUID> ids, Map<UUID, Nomination> reviewing, Faults faults) {
        var votedOn = BallotVote.votedOn(ids);
        var seen = new HashSet<UUID>();
        for (var index = 0; index < ids.size(); index++) {
            var id = ids.get(index);
            var pointer = "/nominations/" + index;
            if (!reviewing.containsKey(id)) {
                faults.add(pointer, "not-under-review", Map.of("value", id));
            } else if (!seen.add(id)) {
                faults.add(pointer, "named-twice");
            } else if (votedOn.contains(id)) {
                faults.add(pointer, "voted-on-before");
            }
        }
        return seen;
    }

    /** Returns the members that a draft names, sorted by name. */
    static List<BallotMember> members(BallotDraft draft, Map<String, RoleHolder> people, Faults faults) {
        var seen = new HashSet<String>();
        for (var index = 0; index < draft.members().size(); index++) {
            var account = draft.members().get(index);
            var pointer = "/members/" + index;
            if (!people.containsKey(account)) {
                faults.add(pointer, "not-of-the-council", Map.of("value", account));
            } else if (!seen.add(account)) {
                faults.add(pointer, "named-twice");
            }
        }
        return people.values().stream()
                .filter(person -> seen.contains(person.id()))
                .map(BallotMember::of)
                .toList();
    }

    /** Returns what prevents a ballot from being opened; its conflicts must have been determined. */
    static List<Fault> gaps(Ballot ballot, Instant at) {
        var gaps = new ArrayList<Fault>();
        if (ballot.closesAt != null && !ballot.closesAt.isAfter(at)) {
            gaps.add(new Fault("/closesAt", "in-the-past", Map.of()));
        }
        if (ballot.members.size() < FEWEST_VOTERS) {
            gaps.add(new Fault("/members", "too-few-members", Map.of("minimum", FEWEST_VOTERS)));
        }
        if (ballot.nominations.isEmpty()) {
            gaps.add(new Fault("/nominations", "required", Map.of()));
        }
        for (var index = 0; index < ballot.nominations.size(); index++) {
            gaps.addAll(gaps(ballot, ballot.nominations.get(index), "/nominations/" + index));
        }
        for (var index = 0; index < ballot.members.size(); index++) {
            var member = ballot.members.get(index);
            if (!ballot.nominations.isEmpty()
                    && ballot.worksOf(member.account()).isEmpty()) {
                gaps.add(new Fault("/members/" + index, "votes-on-nothing", Map.of("name", member.name())));
            }
        }
        return gaps;
    }

    private static List<Fault> gaps(Ballot ballot, Nomination nomination, String pointer) {
        if (nomination.state != NominationState.UNDER_REVIEW) {
            return List.of(new Fault(pointer, "not-under-review", Map.of("value", nomination.id())));
        }
        var voters = ballot.votersOn(nomination.id()).size();
        return voters >= FEWEST_VOTERS || ballot.members.size() < FEWEST_VOTERS
                ? List.of()
                : List.of(new Fault(
                        pointer,
                        "too-few-voters",
                        Map.of("name", nomination.initiative.title, "count", voters, "minimum", FEWEST_VOTERS)));
    }

    /** Returns a fault for each member of the ballot who is no longer eligible. */
    static List<Fault> gone(Ballot ballot, Map<String, RoleHolder> people) {
        var gone = new ArrayList<Fault>();
        for (var index = 0; index < ballot.members.size(); index++) {
            var account = ballot.members.get(index).account();
            if (!people.containsKey(account)) {
                gone.add(new Fault("/members/" + index, "not-of-the-council", Map.of("value", account)));
            }
        }
        return gone;
    }
}
