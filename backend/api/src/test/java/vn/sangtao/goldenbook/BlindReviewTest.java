package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorse;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.testing.ApiTest;

/** In a blind edition, reviewers learn neither the authors of a work nor their organisation, wherever they look. */
@ApiTest
class BlindReviewTest {

    private static final String AUTHOR = "Trịnh Hoài Ẩn Danh";
    private static final String WORKPLACE = "Hợp tác xã Không Ai Biết";
    private static final String FILE = "minh-chung-cua-trinh-hoai-an-danh.pdf";
    private static final String CONFIDENTIAL_FILE = "Công thức kín.pdf";

    private static Reviewing edition(boolean blind) {
        var initiative = initiative(
                "officer.hnd",
                Map.of(
                        "investor",
                        "Công ty Chủ Đầu Tư Kín",
                        "confidentialInformation",
                        "Tỷ lệ phối trộn là 3:7",
                        "authors",
                        List.of(Map.of(
                                "fullName",
                                AUTHOR,
                                "birthYear",
                                1979,
                                "workplace",
                                WORKPLACE,
                                "sharePercent",
                                100,
                                "contact",
                                true))));
        AttachmentRecords.attached("officer.hnd", initiative, FILE, SampleFiles.pdf());
        as("officer.hnd")
                .contentType("application/octet-stream")
                .queryParam("name", CONFIDENTIAL_FILE)
                .queryParam("confidential", true)
                .body(SampleFiles.pdf())
                .post(initiative + "/attachments")
                .then()
                .statusCode(201);
        endorse(initiative);
        var edition = openEdition(Map.of("blind", blind));
        var nomination = nomination("officer.hnd", edition, initiative);
        AttachmentRecords.attached("officer.hnd", nomination, FILE, SampleFiles.pdf());
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        transition("committee", nomination, "UNDER_REVIEW", "").statusCode(200);
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        return new Reviewing(edition, List.of(nomination));
    }

    @Test
    void nothingThatAReviewerCanReadNamesAuthorsOrOrganisation() {
        var edition = edition(true);
        var review = review(edition, edition.nomination(), "reviewer.1");
        for (var answer : answers(edition, review)) {
            assertThat(answer)
                    .doesNotContainIgnoringCase("trịnh hoài")
                    .doesNotContainIgnoringCase("trinh-hoai")
                    .doesNotContain(WORKPLACE)
                    .doesNotContain("CT-HND")
                    .doesNotContain("Hội Nông dân")
                    .doesNotContain("Chủ Đầu Tư Kín");
        }
        as("reviewer.1")
                .get(review)
                .then()
                .body("blind", equalTo(true))
                .body("work.authors", empty())
                .body("work.solution", notNullValue())
                .body("work.confidentialInformation", equalTo("Tỷ lệ phối trộn là 3:7"));
    }

    /** Returns all responses available to the reviewer, including files with their names. */
    private static List<String> answers(Reviewing edition, String review) {
        var answers = new ArrayList<String>();
        for (var path : List.of(
                review,
                review + "/history",
                review + "/transitions",
                "/golden-book/reviews?edition=" + idOf(edition.path()),
                edition.path() + "/reviewing/sheet",
                "/overview")) {
            answers.add(
                    as("reviewer.1").get(path).then().statusCode(200).extract().asString());
        }
        answers.addAll(files(edition.nomination() + "/attachments"));
        answers.addAll(files(review + "/attachments"));
        answers.add(as("reviewer.1")
                .accept("text/csv")
                .get("/golden-book/reviews?edition=" + idOf(edition.path()))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return answers;
    }

    /** Returns the list of files and the headers of their contents. */
    private static List<String> files(String attachments) {
        var list = as("reviewer.1").get(attachments).then().statusCode(200).extract();
        var answers = new ArrayList<>(List.of(list.asString()));
        for (String file : list.jsonPath().getList("items.id", String.class)) {
            var path = attachments + "/" + file;
            answers.add(
                    as("reviewer.1").get(path).then().statusCode(200).extract().asString());
            answers.add(as("reviewer.1")
                    .get(path + "/content")
                    .then()
                    .statusCode(200)
                    .extract()
                    .headers()
                    .toString());
        }
        assertThat(answers).hasSizeGreaterThan(1);
        return answers;
    }

    @Test
    void whatNamesThemElsewhereStaysOutOfReach() {
        var edition = edition(true);
        review(edition, edition.nomination(), "reviewer.1");
        String initiative = as("committee").get(edition.nomination()).path("initiative.id");
        for (var path : List.of(
                edition.nomination(),
                edition.nomination() + "/history",
                edition.nomination() + "/transitions",
                "/initiatives/" + initiative,
                "/initiatives/" + initiative + "/attachments")) {
            as("reviewer.1").get(path).then().statusCode(404);
        }
        as("reviewer.1")
                .get("/golden-book/nominations?organisation=CT-HND&edition=" + idOf(edition.path()))
                .then()
                .body("items", empty());
    }

    @Test
    void anOpenEditionNamesThemToItsReviewersAndToNobodyElseWhatIsConfidential() {
        var edition = edition(false);
        var review = review(edition, edition.nomination(), "reviewer.1");
        as("reviewer.1")
                .get(review)
                .then()
                .body("work.authors.fullName", equalTo(List.of(AUTHOR)))
                .body("work.organisation.code", equalTo("CT-HND"))
                .body("work.confidentialInformation", notNullValue());
        as("reviewer.1").get(edition.nomination() + "/attachments").then().body("items.name", equalTo(List.of(FILE)));
        as("committee")
                .get(review)
                .then()
                .body("work.organisation.code", equalTo("CT-HND"))
                .body("work.confidentialInformation", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void whoReviewsReadsTheFilesOfTheInitiativeEvenConfidentialOnes() {
        var edition = edition(false);
        var review = review(edition, edition.nomination(), "reviewer.1");
        var files = review + "/attachments";
        as("reviewer.1").get(files).then().body("items.name", equalTo(List.of(FILE, CONFIDENTIAL_FILE)));
        String confidential = as("reviewer.1").get(files).path("items[1].id");
        as("committee").get(files).then().statusCode(200).body("items.name", equalTo(List.of(FILE)));
        as("committee").get(files + "/" + confidential + "/content").then().statusCode(404);
        as("reviewer.2").get(files).then().statusCode(404);

        transition("reviewer.1", review, "RECUSED", "Tôi từng làm việc cùng tác giả.")
                .statusCode(200);
        as("reviewer.1").get(files).then().statusCode(404);
        as("reviewer.1").get(files + "/" + confidential + "/content").then().statusCode(404);
    }

    @Test
    void whoSeesNamesElsewhereDoesNotReviewBlindly() {
        var edition = reviewing(1, Map.of("blind", true, "minimumReviews", 1));
        ReviewRecords.assignEvenly(edition, Map.of("reviewers", List.of(accountOf("reviewer.2"))))
                .statusCode(200)
                .body("assigned", hasSize(1));
    }
}
