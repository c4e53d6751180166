package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangtao.goldenbook.BallotRecords;
import vn.sangtao.goldenbook.BallotState;
import vn.sangtao.testing.Api;

/** Secret ballots, of which reviewer.1 and the committees of the city are members. */
record BallotProbes(Map<String, Probe> probes, AccessRecords records) {

    private static final List<String> MEMBERS = List.of("reviewer.1", "committee", "standing");
    private static final List<String> MEMBERS_OF_SECOND_CITY = List.of("reviewer.hue", "committee.hue", "standing.hue");

    void add() {
        probes.put(
                "listBallots",
                (caller, organisation, relation) ->
                        by(caller).get("/golden-book/ballots").statusCode());
        Map.of(
                        "getBallot", "",
                        "listBallotHistory", "/history",
                        "listBallotTransitions", "/transitions",
                        "getBallotPaper", "/paper")
                .forEach((operation, part) -> probes.put(
                        operation,
                        (caller, organisation, relation) -> by(caller)
                                .get(stored(BallotState.OPEN, organisation, caller)
                                                .path()
                                        + part)
                                .statusCode()));
        probes.put(
                "getBallotResult",
                (caller, organisation, relation) -> by(caller)
                        .get(stored(BallotState.CLOSED, organisation, caller).path() + "/result")
                        .statusCode());
        probes.put(
                "getBallotElectors",
                (caller, organisation, relation) -> by(caller)
                        .get(records.reviewingEdition(organisation) + "/reviewing/electors")
                        .statusCode());
        prepares();
        conducts();
        votes();
    }

    private void prepares() {
        probes.put("createBallot", (caller, organisation, relation) -> {
            var answer = by(caller).body(draft(organisation)).post("/golden-book/ballots");
            if (answer.statusCode() == 201) {
                BallotRecords.cancelled(Api.created(answer));
            }
            return answer.statusCode();
        });
        probes.put(
                "replaceBallot",
                (caller, organisation, relation) -> changing(by(caller))
                        .body(draft(stored(BallotState.PREPARED, organisation, caller)))
                        .put(stored(BallotState.PREPARED, organisation, caller).path())
                        .statusCode());
        probes.put(
                "changeBallot",
                (caller, organisation, relation) -> patch(
                        caller,
                        stored(BallotState.PREPARED, organisation, caller).path(),
                        Map.of("quorumPercent", 75)));
    }

    private Map<String, Object> draft(String organisation) {
        return Map.of("edition", Api.idOf(records.reviewingEdition(organisation)));
    }

    private static Map<String, Object> draft(BallotRecords.Stored ballot) {
        return new HashMap<>(Map.of("edition", Api.idOf(ballot.edition()), "quorumPercent", 80));
    }

    private void conducts() {
        probes.put("transitionBallot CANCELLED", (caller, organisation, relation) -> {
            var ballot = untouched(organisation, caller);
            return records.usedUp(
                    ballot,
                    by(caller)
                            .body(Map.of("to", "CANCELLED", "comment", "Chọn nhầm thành viên."))
                            .post(ballot.path() + "/transitions")
                            .statusCode());
        });
        probes.put(
                "remindBallotMembers",
                (caller, organisation, relation) -> by(caller)
                        .body(Map.of())
                        .post(stored(BallotState.OPEN, organisation, caller).path() + "/reminders")
                        .statusCode());
    }

    private void votes() {
        probes.put("getWorkOnBallotPaper", (caller, organisation, relation) -> {
            var ballot = stored(BallotState.OPEN, organisation, caller);
            return by(caller)
                    .get(ballot.path() + "/paper/" + Api.idOf(ballot.nomination()))
                    .statusCode();
        });
        probes.put("castBallot", (caller, organisation, relation) -> {
            var ballot = untouched(organisation, caller);
            var vote = Map.of("nomination", Api.idOf(ballot.nomination()), "vote", "FOR");
            return records.usedUp(
                    ballot,
                    by(caller)
                            .body(Map.of("votes", List.of(vote)))
                            .post(ballot.path() + "/votes")
                            .statusCode());
        });
    }

    private BallotRecords.Stored stored(BallotState state, String organisation, Standpoint caller) {
        return records.ballot(state.name(), organisation, () -> fresh(state, organisation, caller));
    }

    /** Returns an open ballot without votes, on a work in which the caller has no part. */
    private BallotRecords.Stored untouched(String organisation, Standpoint caller) {
        var kind = caller.user().equals("committee") ? "untouched for the committee" : "untouched";
        return records.ballot(kind, organisation, () -> fresh(BallotState.OPEN, organisation, caller));
    }

    private BallotRecords.Stored fresh(BallotState state, String organisation, Standpoint caller) {
        var nomination = records.freshNominationUnderReview(organisation, caller);
        var members = organisation.startsWith("HUE") ? MEMBERS_OF_SECOND_CITY : MEMBERS;
        return BallotRecords.stored(nomination, records.editionOf(nomination, organisation), state, members);
    }
}
