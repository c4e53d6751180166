package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.count;
import static vn.sangtao.attachment.AttachmentRecords.remove;
import static vn.sangtao.attachment.AttachmentRecords.send;
import static vn.sangtao.attachment.AttachmentRecords.sha256;
import static vn.sangtao.attachment.AttachmentRecords.unfinished;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.MovableClock;

/** Attachments in an S3 store, scanned for viruses, and on a disk that is soon full. */
@ApiTest
@TestProfile(AttachmentElsewhereTest.Profile.class)
class AttachmentElsewhereTest {

    /** Restarts the API with the settings of {@link Elsewhere}. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Elsewhere.class));
        }
    }

    @Inject
    RemoveOrphans removeOrphans;

    @Inject
    MovableClock clock;

    @Test
    void contentLiesInTheObjectStoreOnceAndComesBack() {
        var file = SampleFiles.pdf(2_000_000);
        var first = attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", file);
        attached("officer.hnd", initiative("officer.hnd", Map.of()), "b.pdf", file);

        assertThat(Elsewhere.objectStore().keys()).containsOnlyOnce(sha256(file));
        assertThat(unfinished(Elsewhere.DISK.resolve("uploads"))).isEmpty();
        assertThat(Elsewhere.DISK.resolve("contents")).doesNotExist();
        assertThat(as("lead.hnd").get(first + "/content").asByteArray()).isEqualTo(file);
        var part = as("lead.hnd").header("Range", "bytes=1000000-1000099").get(first + "/content");
        part.then().statusCode(206);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(file, 1_000_000, 1_000_100));
    }

    @Test
    void contentLeavesTheObjectStoreADayAfterItsLastAttachment() {
        var file = SampleFiles.pdf();
        remove("officer.hnd", attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", file))
                .statusCode(204);
        removeOrphans.run();
        assertThat(Elsewhere.objectStore().keys()).contains(sha256(file));
        clock.stopAt(Instant.now().plus(Duration.ofHours(25)));
        removeOrphans.run();
        assertThat(Elsewhere.objectStore().keys()).doesNotContain(sha256(file));
    }

    @Test
    void infectedFileIsRefusedAndNotKept() {
        refusedAsInfected("bao-cao.pdf", SampleFiles.pdf(ClamdServer.eicar()));
    }

    @Test
    void infectedPartOfAnOfficeDocumentIsFound() {
        var part = ClamdServer.eicar().getBytes(StandardCharsets.US_ASCII);
        refusedAsInfected(
                "bao-cao.docx", SampleFiles.office("wordprocessingml.document", Map.of("word/media/a.bin", part)));
    }

    private static void refusedAsInfected(String name, byte[] file) {
        var initiative = initiative("officer.hnd", Map.of());
        send("officer.hnd", initiative, name, file)
                .then()
                .statusCode(422)
                .body("type", endsWith("/attachment-infected"))
                .body("signature", equalTo("Sangtao.Test.EICAR.UNOFFICIAL"));
        nothingIsKept(initiative, file);
    }

    @Test
    void nothingIsTakenWhileTheScannerIsAway() {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf();
        Elsewhere.clamd()
                .whileAway(() -> send("officer.hnd", initiative, "a.pdf", file)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("type", endsWith("/attachment-not-scanned")));
        nothingIsKept(initiative, file);
        attached("officer.hnd", initiative, "a.pdf", file);
    }

    @Test
    void scannerIsReachedByItsSocketToo() throws IOException {
        var clamd = new Clamd("unix:" + ClamdServer.socket(), Duration.ofSeconds(20));
        var file = Files.createTempFile("sangtao", ".pdf");
        assertThat(clamd.find(Files.write(file, SampleFiles.pdf(300_000)))).isEmpty();
        assertThat(clamd.find(Files.write(file, SampleFiles.pdf(ClamdServer.eicar()))))
                .isEqualTo(Optional.of("Sangtao.Test.EICAR.UNOFFICIAL"));
        Files.delete(file);
    }

    @Test
    void fileForWhichThereIsNoRoomIsRefusedAndLeavesNothing() {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf(6_000_000);
        send("officer.hnd", initiative, "a.pdf", file)
                .then()
                .statusCode(507)
                .header("Retry-After", "600")
                .body("type", endsWith("/storage-full"));
        nothingIsKept(initiative, file);
        attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf(3_000_000));
    }

    private static void nothingIsKept(String record, byte[] file) {
        assertThat(count(record)).isZero();
        assertThat(unfinished(Elsewhere.DISK.resolve("uploads"))).isEmpty();
        assertThat(Elsewhere.objectStore().keys()).doesNotContain(sha256(file));
    }
}
