package vn.sangtao.goldenbook;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sangtao.testing.Api;

/** Creates editions, initiatives and nominations for tests, mostly through the API as users do. */
public final class GoldenBookRecords {

    /** The papers that a default edition requires. */
    static final List<String> REQUIRED_PAPERS = List.of("DESCRIPTION", "PROOF_OF_APPLICATION");

    private static final AtomicInteger LAST_YEAR = new AtomicInteger(2099);

    private GoldenBookRecords() {}

    /** Returns a year that no other test uses, later than all before. */
    public static int unusedYear() {
        return LAST_YEAR.incrementAndGet();
    }

    /** Returns the draft of an edition of an unused year, with these additional fields. */
    public static Map<String, Object> editionDraft(Map<String, ?> members) {
        var draft = new HashMap<String, Object>();
        var year = unusedYear();
        draft.put("year", year);
        draft.put("title", "Sách vàng Sáng tạo năm " + year);
        draft.putAll(members);
        return draft;
    }

    /** Creates a planned edition, and returns its path. */
    public static String plannedEdition(Map<String, ?> members) {
        return pathOf(as("committee").body(editionDraft(members)).post("/golden-book/editions"));
    }

    /** Creates an open edition, and returns its path. */
    public static String openEdition(Map<String, ?> members) {
        var edition = plannedEdition(members);
        transition("committee", edition, "OPEN", "").statusCode(200);
        return edition;
    }

    /** Creates an endorsed initiative of the Farmers' Union, and returns its path. */
    public static String endorsedInitiative() {
        return endorsedInitiative(Map.of());
    }

    /** Creates an endorsed initiative of the Farmers' Union with these additional fields, and returns its path. */
    public static String endorsedInitiative(Map<String, ?> members) {
        var initiative = initiative("officer.hnd", members);
        endorse(initiative);
        return initiative;
    }

    /** Submits and endorses a draft of the Farmers' Union. */
    static void endorse(String initiative) {
        transition("officer.hnd", initiative, "SUBMITTED", "").statusCode(200);
        transition("lead.hnd", initiative, "ENDORSED", "").statusCode(200);
    }

    /** Creates a complete draft of an initiative, by default of the Farmers' Union, and returns its path. */
    public static String initiative(String user, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(Map.of(
                "organisation", "CT-HND",
                "title", unique("Máy gieo hạt kết hợp bón phân vùi cho lúa"),
                "kind", "TECHNICAL",
                "field", "AGRICULTURE",
                "problem", "Gieo sạ bằng tay tốn giống, phân bón rải mặt thất thoát nhiều.",
                "solution", "Gắn bộ gieo cụm và bộ vùi phân lên cùng một khung kéo sau máy cày nhỏ.",
                "novelty", "Lần đầu kết hợp hai công đoạn trên máy công suất nhỏ.",
                "authorBenefits", "Giảm 30% giống và 20% phân bón.",
                "applicability", "CITY",
                "firstAppliedOn", "2026-01-15"));
        draft.put(
                "authors",
                List.of(Map.of(
                        "fullName",
                        "Nguyễn Văn Đệ",
                        "birthYear",
                        1975,
                        "workplace",
                        "Hợp tác xã Thới Hưng",
                        "sharePercent",
                        100,
                        "contact",
                        true,
                        "publicationConsent",
                        true)));
        draft.putAll(members);
        return pathOf(as(user).body(draft).post("/initiatives"));
    }

    /** Returns the draft of a nomination that is complete for a default edition. */
    static Map<String, Object> nominationDraft(String edition, String initiative) {
        return new HashMap<>(Map.of(
                "edition",
                idOf(edition),
                "initiative",
                idOf(initiative),
                "statement",
                "Đã áp dụng trên 120 ha, nông dân các xã lân cận đến học tập.",
                "checklist",
                REQUIRED_PAPERS));
    }

    /** Creates a nomination in draft that is complete for a default edition, and returns its path. */
    public static String nomination(String user, String edition, String initiative) {
        return pathOf(as(user).body(nominationDraft(edition, initiative)).post("/golden-book/nominations"));
    }

    /** Submits a nomination of a new initiative to the edition, and returns its path. */
    public static String submittedNomination(String edition) {
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        return nomination;
    }

    /** Publishes the initiative in a new edition, and returns the path of its nomination. */
    public static String publishedNomination(String initiative) {
        var edition = openEdition(Map.of());
        var nomination = nomination("officer.hnd", edition, initiative);
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        transition("committee", nomination, "UNDER_REVIEW", "").statusCode(200);
        transition("committee", nomination, "SHORTLISTED", "").statusCode(200);
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        transition("standing", nomination, "FORWARDED", "").statusCode(200);
        transition("standing", edition, "FORWARDED", "").statusCode(200);
        transition("council", nomination, "SELECTED", "").statusCode(200);
        transition("committee", edition, "PUBLISHED", "").statusCode(200);
        return nomination;
    }

    /** Patches a record, with the ETag of its latest version. */
    static ValidatableResponse patch(String user, String path, Map<String, ?> members) {
        var tag = as(user).get(path).then().statusCode(200).extract().header("ETag");
        return Api.patch(user, path, tag, members);
    }

    /** Puts a nomination and its edition into states directly, bypassing the transitions. */
    public static void put(String nomination, NominationState state, GoldenBookEditionState editionState) {
        QuarkusTransaction.requiringNew().run(() -> put(UUID.fromString(idOf(nomination)), state, editionState));
    }

    /** Does the same within the current transaction. */
    static void put(UUID nomination, NominationState state, GoldenBookEditionState editionState) {
        Nomination.update("state = ?1 where id = ?2", state, nomination);
        put(Nomination.<Nomination>findById(nomination).edition.id(), editionState);
    }

    /** Makes the nomination and its initiative no user's own case. */
    public static void madeByNobody(String nomination) {
        QuarkusTransaction.requiringNew()
                .run(() -> Nomination.getEntityManager()
                        .createNativeQuery("update nomination n join initiative i on i.id = n.initiative_id"
                                + " set n.created_by = 'nobody', i.created_by = 'nobody' where n.id = ?")
                        .setParameter(1, UUID.fromString(idOf(nomination)))
                        .executeUpdate());
    }

    /** Puts an edition into a state directly, bypassing the transitions. */
    public static void put(String edition, GoldenBookEditionState state) {
        QuarkusTransaction.requiringNew().run(() -> put(UUID.fromString(idOf(edition)), state));
    }

    /** Clears the opening time of an edition put back to planned, or the job would open it at once. */
    private static void put(UUID edition, GoldenBookEditionState state) {
        if (state == GoldenBookEditionState.PLANNED) {
            GoldenBookEdition.update("state = ?1, opensAt = null where id = ?2", state, edition);
        } else {
            GoldenBookEdition.update("state = ?1 where id = ?2", state, edition);
        }
    }

    /** Returns the id at the end of a path. */
    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String pathOf(io.restassured.response.Response created) {
        var location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/api/v1") + "/api/v1".length());
    }
}
