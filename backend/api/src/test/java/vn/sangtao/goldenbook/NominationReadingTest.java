package vn.sangtao.goldenbook;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.nominationDraft;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.patch;
import static vn.sangtao.goldenbook.GoldenBookRecords.publishedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.unique;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;

/** Visibility of nominations, and searching them. */
@ApiTest
class NominationReadingTest {

    private static final String NOMINATIONS = "/golden-book/nominations";

    @Test
    void listFiltersAndFindsWithoutAccents() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var word = unique("Xuồng chạy điện").replace(' ', 'x');
        var boat = endorsedInitiative(Map.of("title", "Xuồng gắn máy điện " + word, "field", "TRANSPORT"));
        var found = nomination("officer.hnd", edition, boat);
        nomination("officer.hnd", edition, endorsedInitiative());
        var ids = List.of(idOf(found));
        listed("?edition=" + year + "&field=TRANSPORT", ids);
        listed("?edition=" + idOf(edition) + "&q=xuong dien " + word, ids);
        listed("?edition=" + year + "&field=TRANSPORT&organisation=CT", ids);
        listed("?edition=" + year + "&organisation=CT&subtree=false", List.of());
        listed("?edition=" + year + "&organisation=CT-LDLD", List.of());
        listed("?edition=" + year + "&status=SUBMITTED&status=RETURNED", List.of());
        as("lead.hnd")
                .get(NOMINATIONS + "?edition=" + year + "&status=DRAFT&sort=title&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.edition.year", everyItem(equalTo(year)));
        as("lead.hnd").get(NOMINATIONS + "?edition=next").then().statusCode(400);
    }

    private static void listed(String query, List<String> ids) {
        as("committee").get(NOMINATIONS + query).then().statusCode(200).body("items.id", equalTo(ids));
    }

    @Test
    void listsLeaveOutWhatIsOutsideOfTheCallersScope() {
        var year = unusedYear();
        var nomination = submittedNomination(openEdition(Map.of("year", year)));
        var query = NOMINATIONS + "?edition=" + year;
        for (var user : List.of("officer.hnd", "integration-hnd", "committee", "standing", "auditor")) {
            as(user).get(query).then().statusCode(200).body("items.id", equalTo(List.of(idOf(nomination))));
        }
        for (var user : List.of("lead.ldld", "officer.ninhkieu", "reviewer.1", "admin", "council", "committee.hue")) {
            as(user).get(query).then().statusCode(200).body("items", empty());
            as(user).get(nomination + "/transitions").then().statusCode(404);
        }
    }

    @Test
    void councilSeesWhatWasForwardedAndWhatTheInitiativeSays() {
        var initiative = endorsedInitiative(Map.of("confidentialInformation", "Bản vẽ chi tiết"));
        var nomination = publishedNomination(initiative);
        as("council")
                .get(nomination)
                .then()
                .statusCode(200)
                .body("initiative.solution", not(nullValue()))
                .body("initiative.authors.fullName", equalTo(List.of("Nguyễn Văn Đệ")))
                .body("initiative.confidentialInformation", nullValue());
        as("council")
                .get(NOMINATIONS + "?status=PUBLISHED&initiative="
                        + as("committee").get(initiative).then().extract().path("number"))
                .then()
                .body("items.id", equalTo(List.of(idOf(nomination))));
    }

    @Test
    void externalIdIsTheSendersOwnKey() {
        var key = unique("DC").replace(' ', '-');
        var edition = openEdition(Map.of());
        var draft = nominationDraft(edition, endorsedInitiative());
        draft.put("externalId", key);
        as("integration-hnd").body(draft).post(NOMINATIONS).then().statusCode(201);
        var other = nominationDraft(edition, endorsedInitiative());
        other.put("externalId", key);
        as("integration-hnd").body(other).post(NOMINATIONS).then().statusCode(409);
        as("integration-hnd")
                .get(NOMINATIONS + "?externalId=" + key)
                .then()
                .body("items.externalId", equalTo(List.of(key)));
    }

    @Test
    void tagChangesWithTheEditionThatIsShown() {
        var edition = openEdition(Map.of());
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        var tag =
                as("lead.hnd").get(nomination).then().statusCode(200).extract().header("ETag");
        as("lead.hnd").header("If-None-Match", tag).get(nomination).then().statusCode(304);
        patch("committee", edition, Map.of("title", "Sách vàng, tên mới")).statusCode(200);
        as("lead.hnd")
                .header("If-None-Match", tag)
                .get(nomination)
                .then()
                .statusCode(200)
                .body("edition.title", equalTo("Sách vàng, tên mới"));
        Api.patch("lead.hnd", nomination, tag, Map.of("statement", "Bổ sung")).statusCode(200);
    }
}
