package vn.sangtao.commendation;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commendations and decisions for tests, created as people create them. */
public final class CommendationRecords {

    private CommendationRecords() {}

    /** Returns a person who is unique to a test. */
    static Map<String, Object> person() {
        return person(unique("Nguyễn Thị Hồng"), 1985);
    }

    static Map<String, Object> person(String name, int birthYear) {
        return Map.of("type", "PERSON", "name", name, "birthYear", birthYear, "workplace", "Hợp tác xã Thới Hưng");
    }

    static Map<String, Object> group() {
        return Map.of("type", "GROUP", "name", unique("Chi hội Nông dân khu vực 5"));
    }

    /** Returns a complete proposal of the Farmers' Union to the city Front, with these members too. */
    public static Map<String, Object> draft(Map<String, ?> members) {
        var draft = new HashMap<String, Object>(Map.of(
                "organisation", "CT-HND",
                "level", "CITY_FRONT",
                "form", "CERTIFICATE_OF_MERIT",
                "subject", person(),
                "achievement", "Vận động 40 hộ tham gia mô hình tưới tiết kiệm nước trong mùa khô.",
                "reasonKind", "MOVEMENT_WORK"));
        draft.putAll(members);
        return draft;
    }

    /** Creates a complete draft and returns its path. */
    public static String commendation(String user, Map<String, ?> members) {
        return created(as(user).body(draft(members)).post("/commendations"));
    }

    /** Creates a submitted proposal and returns its path. */
    public static String submitted(Map<String, ?> members) {
        var commendation = commendation("officer.hnd", members);
        transition("lead.hnd", commendation, "SUBMITTED", "").statusCode(200);
        return commendation;
    }

    /** Creates a proposal that awaits its decision and returns its path. */
    public static String approved(Map<String, ?> members) {
        var commendation = submitted(members);
        transition("standing", commendation, "APPROVED", "").statusCode(200);
        return commendation;
    }

    /** Returns a decision of the city on these commendations, with a unique number. */
    public static Map<String, Object> decision(String... commendations) {
        return decision(Arrays.asList(commendations));
    }

    static Map<String, Object> decision(List<String> commendations) {
        var awards = commendations.stream()
                .map(commendation -> Map.of("commendation", idOf(commendation)))
                .toList();
        return new HashMap<>(Map.of(
                "number", unique("Số") + "/QĐ-MTTQ-BTT",
                "signedOn", "2026-11-18",
                "signer", "Nguyễn Thị Hoa",
                "signerTitle", "Phó Chủ tịch",
                "awards", awards));
    }

    static Response decide(String user, Map<String, ?> decision) {
        return as(user).body(decision).post("/commendation-decisions");
    }

    /** Creates a proposal that the city has awarded and returns its path. */
    public static String awarded(Map<String, ?> members) {
        var commendation = approved(members);
        created(decide("standing", decision(commendation)));
        return commendation;
    }

    /** Puts a commendation into a state without going through transitions. */
    static void put(String commendation, CommendationState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> Commendation.update("state = ?1 where id = ?2", state, UUID.fromString(idOf(commendation))));
    }

    /** Returns the decision for an organisation's own award. */
    static Map<String, Object> ownDecision() {
        return ownDecision(unique("Số") + "/QĐ-HND");
    }

    static Map<String, Object> ownDecision(String number) {
        return new HashMap<>(Map.of("number", number, "signedOn", "2026-11-10", "signer", "Trần Văn Bình"));
    }

    /** Records an own award of the Farmers' Union. */
    static Response recordOwn(String user, Map<String, ?> award, Map<String, ?> members) {
        var draft = draft(Map.of("level", "ORGANISATION", "award", award));
        draft.putAll(members);
        return as(user).body(draft).post("/commendations");
    }
}
