package vn.sangtao.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.commendation.CommendationRecords.approved;
import static vn.sangtao.commendation.CommendationRecords.awarded;
import static vn.sangtao.commendation.CommendationRecords.commendation;
import static vn.sangtao.commendation.CommendationRecords.decide;
import static vn.sangtao.commendation.CommendationRecords.decision;
import static vn.sangtao.commendation.CommendationRecords.ownDecision;
import static vn.sangtao.commendation.CommendationRecords.recordOwn;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The statistics required by reports on emulation and commendation. */
@ApiTest
class CommendationStatisticsTest {

    /** The achievements of one test contain this word, so that its awards are counted separately from others. */
    private final String word = "tk" + UUID.randomUUID().toString().substring(0, 8);

    /**
     * Calculated by hand. The city, 2026: a woman who works directly (702,000), a man who doesn't (702,000), a woman of
     * whom it isn't stated (702,000), a person of whom nothing is stated (3,510,000), a group (1,404,000). The Farmers'
     * Union itself, 2025: a man who works directly (300,000). One award of a man was revoked, one proposal never
     * decided.
     */
    @Test
    void figuresAreThoseReckonedByHand() {
        ground();
        assertThat(figures(Map.of()))
                .containsExactly(
                        "6 awards, 5 persons, 1 groups, 2 women of 4: 50.00, 2 direct of 3: 66.67, 7320000, 1");
        assertThat(figures(Map.of("groupBy", List.of("LEVEL"))))
                .containsExactly(
                        "ORGANISATION: 1 awards, 1 persons, 0 groups, 0 women of 1: 0.00, 1 direct of 1: 100.00, 300000, 0",
                        "CITY_FRONT: 5 awards, 4 persons, 1 groups, 2 women of 3: 66.67, 1 direct of 2: 50.00, 7020000, 1");
        assertThat(figures(Map.of("groupBy", List.of("FORM"))))
                .containsExactly(
                        "CERTIFICATE_OF_MERIT: 5 awards, 4 persons, 1 groups, 2 women of 4: 50.00, 2 direct of 3: 66.67,"
                                + " 3810000, 1",
                        "DIPLOMA_OF_MERIT: 1 awards, 1 persons, 0 groups, 0 women of 0: -, 0 direct of 0: -, 3510000, 0");
        assertThat(figures(Map.of("groupBy", List.of("SUBJECT_TYPE"))))
                .containsExactly(
                        "PERSON: 5 awards, 5 persons, 0 groups, 2 women of 4: 50.00, 2 direct of 3: 66.67, 5916000, 1",
                        "GROUP: 1 awards, 0 persons, 1 groups, 0 women of 0: -, 0 direct of 0: -, 1404000, 0");
        assertThat(figures(Map.of("groupBy", List.of("YEAR", "LEVEL"))))
                .containsExactly(
                        "ORGANISATION 2025: 1 awards, 1 persons, 0 groups, 0 women of 1: 0.00, 1 direct of 1: 100.00,"
                                + " 300000, 0",
                        "CITY_FRONT 2026: 5 awards, 4 persons, 1 groups, 2 women of 3: 66.67, 1 direct of 2: 50.00,"
                                + " 7020000, 1");
        assertThat(figures(Map.of("groupBy", List.of("ORGANISATION"))))
                .containsExactly(
                        "CT-HND: 5 awards, 4 persons, 1 groups, 1 women of 3: 33.33, 2 direct of 3: 66.67, 6618000, 1",
                        "CT-LDLD: 1 awards, 1 persons, 0 groups, 1 women of 1: 100.00, 0 direct of 0: -, 702000, 0");
    }

    @Test
    void eachFigureIsWhatTheListWithTheSameFiltersFinds() {
        ground();
        for (var filter : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("level", "CITY_FRONT"),
                Map.of("form", "DIPLOMA_OF_MERIT"),
                Map.of("organisation", "CT-HND"),
                Map.of("organisation", "CT", "subtree", false),
                Map.of("awardedOn.from", "2026-01-01", "awardedOn.to", "2026-12-31"),
                Map.of("year", 2025),
                Map.of("subjectType", "GROUP"),
                Map.of("gender", "FEMALE", "directWorker", true))) {
            var row = counted(filter);
            row.body("items[0].awards", equalTo(listed(filter, Map.of("status", "AWARDED"))));
            row.body("items[0].revoked", equalTo(listed(filter, Map.of("status", "REVOKED"))));
            for (var figure : List.<Map.Entry<String, Map<String, ?>>>of(
                    Map.entry("persons", Map.of("subjectType", "PERSON")),
                    Map.entry("groups", Map.of("subjectType", "GROUP")),
                    Map.entry("women", Map.of("gender", "FEMALE")),
                    Map.entry("directWorkers", Map.of("directWorker", true, "subjectType", "PERSON")))) {
                if (figure.getValue().keySet().stream().anyMatch(filter::containsKey)) {
                    continue;
                }
                var narrowed = new HashMap<String, Object>(figure.getValue());
                narrowed.put("status", "AWARDED");
                row.body("items[0]." + figure.getKey(), equalTo(listed(filter, narrowed)));
            }
        }
    }

    @Test
    void everyoneIsCountedWhatTheyMayRead() {
        ground();
        assertThat(figures("lead.hnd", Map.of()).getFirst()).startsWith("5 awards");
        assertThat(figures("lead.ldld", Map.of()).getFirst()).startsWith("1 awards");
        for (var city : List.of("committee", "standing", "auditor")) {
            assertThat(figures(city, Map.of()).getFirst()).startsWith("6 awards");
        }
        for (var stranger : List.of("committee.hue", "admin", "council", "reviewer.1", "officer.ninhkieu")) {
            assertThat(figures(stranger, Map.of()).getFirst()).startsWith("0 awards");
            assertThat(figures(stranger, Map.of("groupBy", "LEVEL"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CommendationDimension.class)
    void oneStatementCountsWhateverIsAsked(CommendationDimension dimension) {
        awarded(Map.of());
        assertThat(Statements.during(() ->
                        counted("committee", Map.of("groupBy", List.of(dimension.name(), "LEVEL", "YEAR")))))
                .isEqualTo(1);
    }

    @Test
    void fileHoldsTheSameFigures() {
        ground();
        var asked = Map.of("q", word, "groupBy", List.of("LEVEL", "SUBJECT_TYPE"));
        var file = as("committee")
                .header("Accept", "text/csv")
                .header("Accept-Language", "vi")
                .queryParams(asked)
                .get("/commendations/statistics");
        file.then().statusCode(200);
        assertThat(file.asString().lines().map(line -> line.replace("\uFEFF", "")))
                .containsExactly(
                        "Cấp khen,Loại đối tượng,Số lượt khen,Cá nhân,Tập thể,Nữ,Chưa ghi giới tính,Tỷ lệ nữ (%),"
                                + "Lao động trực tiếp,Chưa ghi lao động trực tiếp,Tỷ lệ lao động trực tiếp (%),"
                                + "Tiền thưởng (đồng),Đã thu hồi",
                        "Đơn vị tự khen,Cá nhân,1,1,0,0,0,0.00,1,0,100.00,300000,0",
                        "Mặt trận thành phố,Cá nhân,4,4,0,2,1,66.67,1,2,50.00,5616000,1",
                        "Mặt trận thành phố,Tập thể,1,0,1,0,0,,0,0,,1404000,0");
        var lines = as("committee")
                .header("Accept", "application/x-ndjson")
                .queryParams(asked)
                .get("/commendations/statistics")
                .asString();
        assertThat(lines.lines()).hasSize(3).first().asString().contains("\"womenShare\":0.00");
        as("committee")
                .header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .queryParams(asked)
                .get("/commendations/statistics")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"groupBy=COLOUR", "status=AWARDED", "limit=5", "gender=OTHER", "directWorker=maybe", "level=X"})
    void whatTheStatisticsDoNotTakeIsRefused(String parameter) {
        var parts = parameter.split("=", -1);
        as("lead.hnd")
                .queryParam(parts[0], parts[1])
                .get("/commendations/statistics")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?" + parts[0]));
    }

    @Test
    void sexIsStatedOfPersonsAlone() {
        as("officer.hnd")
                .body(CommendationRecords.draft(
                        Map.of("subject", Map.of("type", "GROUP", "name", "Tổ hợp tác số 1", "gender", "MALE"))))
                .post("/commendations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/subject/gender"))
                .body("errors.code", hasItem("only-for-persons"));
        var path = commendation("officer.hnd", Map.of("subject", person("FEMALE", null)));
        as("officer.hnd").get(path).then().body("subject.gender", equalTo("FEMALE"));
        var silent = commendation("officer.hnd", Map.of());
        as("officer.hnd").get(silent).then().body("subject.gender", nullValue());
        as("officer.hnd")
                .queryParams(Map.of("gender", "FEMALE", "sort", "-createdAt", "limit", 1))
                .get("/commendations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.gender", equalTo("FEMALE"));
    }

    private void ground() {
        give("CT-HND", person("FEMALE", true), "CERTIFICATE_OF_MERIT");
        give("CT-HND", person("MALE", false), "CERTIFICATE_OF_MERIT");
        give("CT-LDLD", person("FEMALE", null), "CERTIFICATE_OF_MERIT");
        give("CT-HND", person(null, null), "DIPLOMA_OF_MERIT");
        give("CT-HND", CommendationRecords.group(), "CERTIFICATE_OF_MERIT");
        var own = ownDecision();
        own.putAll(Map.of("signedOn", "2025-11-10", "prizeVnd", 300_000));
        created(recordOwn("lead.hnd", own, Map.of("subject", person("MALE", true), "achievement", achievement())));
        var revoked = give("CT-HND", person("MALE", true), "CERTIFICATE_OF_MERIT");
        transition("standing", revoked, "REVOKED", "Báo cáo thành tích không đúng.")
                .statusCode(200);
        approved(Map.of("subject", person("FEMALE", true), "achievement", achievement()));
    }

    private String give(String organisation, Map<String, Object> subject, String form) {
        var proposal = commendation(
                "committee",
                Map.of("organisation", organisation, "subject", subject, "form", form, "achievement", achievement()));
        transition("committee", proposal, "SUBMITTED", "").statusCode(200);
        transition("standing", proposal, "APPROVED", "").statusCode(200);
        created(decide("standing", decision(proposal)));
        return proposal;
    }

    private String achievement() {
        return "Tưới tiết kiệm nước " + word + " cho 40 hộ.";
    }

    private static Map<String, Object> person(@Nullable String gender, @Nullable Boolean directWorker) {
        var person = new HashMap<String, Object>(CommendationRecords.person(unique("Trần Thị Sáu"), 1984));
        if (gender != null) {
            person.put("gender", gender);
        }
        if (directWorker != null) {
            person.put("directWorker", directWorker);
        }
        return person;
    }

    private ValidatableResponse counted(Map<String, ?> asked) {
        return counted("committee", asked);
    }

    private ValidatableResponse counted(String user, Map<String, ?> asked) {
        return as(user).queryParam("q", word)
                .queryParams(asked)
                .get("/commendations/statistics")
                .then()
                .statusCode(200);
    }

    private int listed(Map<String, ?> filter, Map<String, ?> more) {
        return as("committee")
                .queryParam("q", word)
                .queryParams(filter)
                .queryParams(more)
                .queryParam("count", true)
                .get("/commendations")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private List<String> figures(Map<String, ?> asked) {
        return figures("committee", asked);
    }

    /** Returns a line for each row, with the base of each percentage. */
    private List<String> figures(String user, Map<String, ?> asked) {
        List<Map<String, Object>> rows = counted(user, asked).extract().path("items");
        return rows.stream().map(CommendationStatisticsTest::line).toList();
    }

    private static String line(Map<String, Object> row) {
        var group = new ArrayList<String>();
        for (var name : List.of("level", "form", "subjectType", "organisation", "year")) {
            if (row.get(name) instanceof Map<?, ?> organisation) {
                group.add(String.valueOf(organisation.get("code")));
            } else if (row.containsKey(name)) {
                group.add(String.valueOf(row.get(name)));
            }
        }
        var persons = number(row, "persons");
        return (group.isEmpty() ? "" : String.join(" ", group) + ": ")
                + "%s awards, %s persons, %s groups, %s women of %d: %s, %s direct of %d: %s, %s, %s"
                        .formatted(
                                row.get("awards"),
                                persons,
                                row.get("groups"),
                                row.get("women"),
                                persons - number(row, "genderNotStated"),
                                share(row.get("womenShare")),
                                row.get("directWorkers"),
                                persons - number(row, "directWorkerNotStated"),
                                share(row.get("directWorkerShare")),
                                row.get("prizeVnd"),
                                row.get("revoked"));
    }

    private static int number(Map<String, Object> row, String figure) {
        return row.get(figure) instanceof Integer number ? number : -1;
    }

    private static String share(@Nullable Object share) {
        return share == null ? "-" : "%.2f".formatted(((Number) share).doubleValue());
    }
}
