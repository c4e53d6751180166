package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.history.HistoryRecords.FOR_AUDITOR;
import static vn.sangtao.history.HistoryRecords.history;
import static vn.sangtao.history.HistoryRecords.subjectOf;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/** Every change is recorded in its history with who, when, from where, and the content before and after. */
@ApiTest
class RecordHistoryTest {

    @Test
    void newRecordIsInItsHistoryWithAllItsMembers() {
        var title = unique("Máy tách hạt sen");
        var path = InitiativeRecords.initiative("officer.hnd", Map.of("title", title));
        history(path)
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("CREATED"))
                .body("items[0].version", equalTo(0))
                .body("items[0].by", equalTo(subjectOf("officer.hnd")))
                .body("items[0].at", notNullValue())
                .body("items[0].changes.find { it.member == 'title' }.after", equalTo(title))
                .body("items[0].changes.find { it.member == 'title' }.before", nullValue())
                .body("items[0].changes.find { it.member == 'organisation' }.after.code", equalTo("CT-HND"))
                .body("items[0].changes.find { it.member == 'authors' }.after[0].fullName", equalTo("Nguyễn Văn An"))
                .body("items[0].changes.member", not(hasItem("authorNames")))
                .body("items[0].changes.member", not(hasItem("createdBy")));
    }

    @Test
    void changeSaysWhatWasBeforeAndWhatIsAfter() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of("annualBenefitVnd", 1_000_000));
        patch("lead.hnd", path, Map.of("annualBenefitVnd", 2_500_000)).statusCode(200);
        history(path)
                .body("items.operation", contains("CHANGED", "CREATED"))
                .body("items[0].version", equalTo(1))
                .body("items[0].by", equalTo(subjectOf("lead.hnd")))
                .body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].member", equalTo("annualBenefitVnd"))
                .body("items[0].changes[0].before", equalTo(1_000_000))
                .body("items[0].changes[0].after", equalTo(2_500_000));
    }

    @Test
    void ownedRowsAreInItBeforeAndAfter() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of());
        var two = List.of(
                Map.of("fullName", "Trần Thị Bé", "sharePercent", 60, "contact", true),
                Map.of("fullName", "Lê Văn Tám", "sharePercent", 40));
        patch("officer.hnd", path, Map.of("authors", two)).statusCode(200);
        history(path)
                .body("items[0].changes.member", contains("authors"))
                .body("items[0].changes[0].before.fullName", contains("Nguyễn Văn An"))
                .body("items[0].changes[0].after.fullName", contains("Trần Thị Bé", "Lê Văn Tám"))
                .body("items[0].changes[0].after[1].sharePercent", equalTo(40f));
    }

    @Test
    void sameContentSentAgainMakesNoEntry() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of());
        patch("officer.hnd", path, Map.of("field", "AGRICULTURE")).statusCode(200);
        history(path).body("items.operation", contains("CREATED"));
    }

    @Test
    void changeOfStateIsInItWithItsComment() {
        var path = InitiativeRecords.submitted("officer.hnd", Map.of());
        transition("lead.hnd", path, "RETURNED", "Bổ sung số liệu").statusCode(200);
        history(path)
                .body("items[0].transition.from", equalTo("SUBMITTED"))
                .body("items[0].transition.to", equalTo("RETURNED"))
                .body("items[0].transition.comment", equalTo("Bổ sung số liệu"))
                .body("items[0].changes.member", contains("state"))
                .body("items[1].transition.to", equalTo("SUBMITTED"))
                .body("items[1].changes.member", hasItems("number", "state", "submittedAt"))
                .body("items[2].transition", nullValue());
    }

    @Test
    void deletedDraftIsKeptWholeInIt() throws SQLException {
        var title = unique("Bẫy đèn bắt rầy nâu");
        var path = InitiativeRecords.initiative("officer.hnd", Map.of("title", title));
        var tag = as("officer.hnd").get(path).header("ETag");
        as("officer.hnd").header("If-Match", tag).delete(path).then().statusCode(204);
        try (var database = Database.asOwner();
                var ask = database.prepareStatement("select operation, members_before, members_after, by_id"
                        + " from history_entry where record_id = ? order by record_version desc limit 1")) {
            ask.setString(1, idOf(path));
            var row = ask.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("DELETED");
            assertThat(row.getString(2)).contains(title, "Nguyễn Văn An");
            assertThat(row.getString(3)).isNull();
            assertThat(row.getString(4)).isEqualTo(subjectOf("officer.hnd"));
        }
    }

    @Test
    void refusedChangeLeavesNoEntry() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of());
        patch("officer.hnd", path, Map.of("annualBenefitVnd", -1)).statusCode(400);
        transition("officer.hnd", path, "ENDORSED", "").statusCode(409);
        history(path).body("items", hasSize(1));
    }

    @Test
    void everyKindOfRecordHasItsHistory() {
        var code = OrganisationRecords.under("CT-HND");
        patch("committee", "/organisations/" + code, Map.of("phone", "0292 3821 111"))
                .statusCode(200);
        history("/organisations/" + code)
                .body("items.operation", contains("CHANGED", "CREATED"))
                .body("items[0].changes.member", contains("phone"));

        var campaign = created(as("officer.hnd")
                .body(Map.of(
                        "code",
                        OrganisationRecords.code(),
                        "title",
                        unique("Phong trào"),
                        "kind",
                        "DRIVE",
                        "parent",
                        "DKST",
                        "leadOrganisation",
                        "CT-HND",
                        "participants",
                        List.of("CT-31135")))
                .post("/campaigns"));
        patch("officer.hnd", campaign, Map.of("participants", List.of("CT-31120")))
                .statusCode(200);
        history(campaign)
                .body("items[0].changes[0].member", equalTo("participants"))
                .body("items[0].changes[0].before.code", contains("CT-31135"))
                .body("items[0].changes[0].after.code", contains("CT-31120"));

        var edition = GoldenBookRecords.openEdition(Map.of());
        history(edition)
                .body("items[0].transition.to", equalTo("OPEN"))
                .body("items[-1].changes.member", hasItems("city", "criteria", "year"));
        history(GoldenBookRecords.submittedNomination(edition))
                .body("items[0].transition.to", equalTo("SUBMITTED"))
                .body("items[-1].changes.find { it.member == 'initiative' }.after.title", notNullValue())
                .body(
                        "items[-1].changes.find { it.member == 'checklist' }.after",
                        contains("DESCRIPTION", "PROOF_OF_APPLICATION"));
    }

    @Test
    void oneDecisionIsInTheHistoryOfAllThatItAwards() {
        var first = CommendationRecords.approved(Map.of());
        var second = CommendationRecords.approved(Map.of());
        var decision = created(
                as("standing").body(CommendationRecords.decision(first, second)).post("/commendation-decisions"));
        for (var each : List.of(first, second)) {
            history(each)
                    .body("items[0].transition.to", equalTo("AWARDED"))
                    .body("items[0].by", equalTo(subjectOf("standing")))
                    .body("items[0].changes.find { it.member == 'decision' }.after.id", equalTo(idOf(decision)));
        }
        history(decision)
                .body("items[-1].operation", equalTo("CREATED"))
                .body("items[-1].changes.find { it.member == 'signer' }.after", equalTo("Nguyễn Thị Hoa"));
    }

    @Test
    void whatTheSystemFilledInSaysSo() {
        as(FOR_AUDITOR)
                .get("/organisations/CT-HND/history")
                .then()
                .statusCode(200)
                .body("items[-1].operation", equalTo("CREATED"))
                .body("items[-1].by", equalTo("system"))
                .body("items[-1].byName", equalTo("Hệ thống"));
    }

    @Test
    void importedRowsAreInTheirHistoriesUnderWhoSentThem() throws SQLException {
        var key = unique("lich-su").replace(' ', '-');
        var header = "externalId,organisation,title\n";
        var rows = new StringBuilder(header);
        for (var index = 0; index < 1201; index++) {
            rows.append(key)
                    .append('-')
                    .append(index)
                    .append(",CT-HND,Máy sạ hàng ")
                    .append(index)
                    .append('\n');
        }
        imported(rows.toString()).body("counts.created", equalTo(1201));
        imported(header + key + "-0,CT-HND,Máy sạ hàng cải tiến\n").body("counts.updated", equalTo(1));

        var id = as("lead.hnd")
                .get("/initiatives?externalId=" + key + "-0")
                .then()
                .extract()
                .<String>path("items[0].id");
        history("/initiatives/" + id)
                .body("items.operation", contains("CHANGED", "CREATED"))
                .body("items.by", everyItem(equalTo(subjectOf("lead.hnd"))))
                .body("items[0].origin.remoteAddress", equalTo("127.0.0.1"))
                .body("items[0].changes[0].before", equalTo("Máy sạ hàng 0"))
                .body("items[0].changes[0].after", equalTo("Máy sạ hàng cải tiến"));
        assertThat(entriesPerChain(key)).hasSizeLessThanOrEqualTo(3);
    }

    /** Counts the new entries in each chain: a chunk of 500 rows takes one chain, not one per row. */
    private static List<Integer> entriesPerChain(String key) throws SQLException {
        try (var database = Database.asOwner();
                var ask = database.prepareStatement("select count(*) from history_entry"
                        + " where members_after like ? and operation = 'CREATED' group by chain")) {
            ask.setString(1, "%" + key + "%");
            var rows = ask.executeQuery();
            var counts = new ArrayList<Integer>();
            while (rows.next()) {
                counts.add(rows.getInt(1));
            }
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1201);
            return counts;
        }
    }

    @Test
    void whatIsNoRecordIsNotInIt() throws SQLException {
        try (var database = Database.asOwner();
                var ask = database.createStatement();
                var rows = ask.executeQuery("select count(*) from history_entry where record_kind in"
                        + " ('TransitionRecord', 'ImportJob', 'ImportReject', 'AccessEvent', 'IdempotentAnswer')")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static ValidatableResponse imported(String csv) {
        return as("lead.hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=initiatives&mode=skip-invalid")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }
}
