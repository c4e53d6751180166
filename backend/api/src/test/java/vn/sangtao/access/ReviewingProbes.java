package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.idOf;

import java.util.List;
import java.util.Map;

/** Reviews, and the reviewing of editions. */
record ReviewingProbes(Map<String, Probe> probes, AccessRecords records) {

    private static final Map<String, Object> COMPLETE =
            Map.of("scores", List.of(8, 8, 8, 8), "recommendation", "RECOMMEND", "comment", "Rõ ràng.");

    private static final Map<String, String> EXTENSION =
            Map.of("extendedUntil", "2999-09-06T00:00:00+07:00", "reason", "Bão số 5");

    void add() {
        ofEditions();
        extensions();
        reviews();
    }

    private void ofEditions() {
        Map.of(
                        "getReviewSheet", "sheet",
                        "getReviewProgress", "progress",
                        "getRanking", "ranking",
                        "getMinutes", "minutes")
                .forEach((operation, part) -> probes.put(
                        operation,
                        (caller, organisation, relation) -> by(caller)
                                .get(records.reviewingEdition(organisation) + "/reviewing/" + part)
                                .statusCode()));
        post("assignReviews", "assignments", Map.of("mode", "EVENLY"));
        post("remindReviewers", "reminders", Map.of());
        post("announceDecisions", "announcements", Map.of("shortlisted", 0, "notShortlisted", 0));
        probes.put("prepareDecisions", (caller, organisation, relation) -> {
            var nomination = records.nominationUnderReview(organisation, caller);
            var decision = Map.of("nomination", idOf(nomination), "decision", "NOT_SHORTLISTED");
            return by(caller)
                    .body(Map.of("decisions", List.of(decision)))
                    .post(records.editionOf(nomination, organisation) + "/reviewing/prepared-decisions")
                    .statusCode();
        });
    }

    private void extensions() {
        probes.put(
                "listDeadlineExtensions",
                (caller, organisation, relation) -> by(caller)
                        .get(records.reviewingEdition(organisation) + "/extensions")
                        .statusCode());
        probes.put(
                "extendDeadline",
                (caller, organisation, relation) -> by(caller)
                        .body(EXTENSION)
                        .put(records.reviewingEdition(organisation) + "/extensions/" + cityOf(organisation))
                        .statusCode());
        probes.put("endDeadlineExtension", (caller, organisation, relation) -> {
            var path = records.reviewingEdition(organisation) + "/extensions/" + cityOf(organisation);
            var extension = records.extension(path, organisation, EXTENSION);
            return records.usedUp(extension, by(caller).delete(extension).statusCode());
        });
    }

    private static String cityOf(String organisation) {
        return organisation.startsWith("HUE") ? "HUE" : "CT";
    }

    private void post(String operation, String part, Map<String, ?> body) {
        probes.put(
                operation,
                (caller, organisation, relation) -> by(caller)
                        .body(body)
                        .post(records.reviewingEdition(organisation) + "/reviewing/" + part)
                        .statusCode());
    }

    private void reviews() {
        probes.put(
                "listReviews",
                (caller, organisation, relation) ->
                        by(caller).get("/golden-book/reviews").statusCode());
        Map.of("getReview", "", "listReviewHistory", "/history", "listReviewTransitions", "/transitions")
                .forEach((operation, part) -> probes.put(
                        operation,
                        (caller, organisation, relation) -> by(caller)
                                .get(records.review(organisation, caller, relation) + part)
                                .statusCode()));
        probes.put(
                "getReview RECUSED",
                (caller, organisation, relation) -> by(caller)
                        .get(records.recusedReview(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "replaceReview",
                (caller, organisation, relation) -> changing(by(caller))
                        .body(COMPLETE)
                        .put(records.review(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "changeReview",
                (caller, organisation, relation) -> patch(
                        caller, records.review(organisation, caller, relation), Map.of("comment", "Rất rõ ràng.")));
        probes.put(
                "transitionReview SUBMITTED",
                (caller, organisation, relation) ->
                        records.transition(caller, records.review(organisation, caller, relation), "SUBMITTED"));
        probes.put(
                "transitionReview ASSIGNED",
                (caller, organisation, relation) -> records.transition(
                        caller,
                        records.submittedReview(organisation, caller, relation),
                        Map.of("to", "ASSIGNED", "comment", "Chấm nhầm tiêu chí.")));
    }
}
