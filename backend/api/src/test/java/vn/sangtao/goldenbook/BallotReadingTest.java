package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.goldenbook.BallotRecords.close;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.rankedOfTwoOrganisations;
import static vn.sangtao.testing.Api.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.testing.ApiTest;

/** Members can read the files of the works that they vote on, as long as they vote. */
@ApiTest
class BallotReadingTest {

    private static final byte[] FILE = SampleFiles.pdf();

    @Test
    void memberReadsTheFilesOfTheWorksOnThePaperAndOfNoOthers() {
        var edition = rankedOfTwoOrganisations();
        edition.nominations().forEach(BallotReadingTest::attach);
        var onPaper = edition.nominations().getFirst();
        var ofOwn = edition.nominations().getLast();
        as("reviewer.4").get(onPaper + "/attachments").then().statusCode(404);
        var members = List.of("committee", "standing", "reviewer.1", "reviewer.2", "reviewer.3", "reviewer.4");
        var ballot = opened(edition, members, Map.of());
        String file = as("reviewer.4")
                .get(onPaper + "/attachments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        assertThat(as("reviewer.4")
                        .accept("*/*")
                        .get(onPaper + "/attachments/" + file + "/content")
                        .asByteArray())
                .isEqualTo(FILE);
        as("reviewer.4").get(ofOwn + "/attachments").then().statusCode(404);
        close(ballot);
        as("reviewer.4").get(onPaper + "/attachments").then().statusCode(404);
    }

    private static void attach(String nomination) {
        GoldenBookRecords.put(nomination, NominationState.DRAFT, GoldenBookEditionState.OPEN);
        AttachmentRecords.attached("committee", nomination, "minh-chung.pdf", FILE);
        GoldenBookRecords.put(nomination, NominationState.UNDER_REVIEW, GoldenBookEditionState.REVIEWING);
    }
}
