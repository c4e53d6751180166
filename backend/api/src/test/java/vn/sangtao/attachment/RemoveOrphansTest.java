package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.attachment.AttachmentRecords.UPLOADS;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.content;
import static vn.sangtao.attachment.AttachmentRecords.remove;
import static vn.sangtao.attachment.AttachmentRecords.sha256;
import static vn.sangtao.attachment.AttachmentRecords.unfinished;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangtao.storage.ContentStore;
import vn.sangtao.storage.StorageFolder;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.MovableClock;

/** Unreferenced files are removed after a day, and nothing else is. */
@ApiTest
class RemoveOrphansTest {

    private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

    @Inject
    RemoveOrphans removeOrphans;

    @Inject
    StorageFolder folder;

    @Inject
    ContentStore contents;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @Test
    void contentGoesADayAfterItsLastAttachment() {
        var file = SampleFiles.pdf();
        var first = attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", file);
        var second = attached("officer.hnd", initiative("officer.hnd", Map.of()), "b.pdf", file);

        remove("officer.hnd", first).statusCode(204);
        runLater(MORE_THAN_A_DAY);
        assertThat(content(file)).hasBinaryContent(file);
        as("officer.hnd").get(second + "/content").then().statusCode(200);

        remove("officer.hnd", second).statusCode(204);
        runLater(Duration.ofHours(23));
        assertThat(content(file)).exists();
        runLater(MORE_THAN_A_DAY);
        assertThat(content(file)).doesNotExist();
        assertThat(isNoted(file)).isFalse();

        attached("officer.hnd", initiative("officer.hnd", Map.of()), "c.pdf", file);
        assertThat(content(file)).hasBinaryContent(file);
    }

    /** The state after the service was killed between storing a content and attaching it. */
    @Test
    void contentThatWasStoredAndNeverAttachedGoesAfterADay() {
        var file = SampleFiles.pdf();
        var received = folder.receive(ReceiveAttachment.AREA, UUID.randomUUID(), new ByteArrayInputStream(file));
        QuarkusTransaction.requiringNew()
                .run(() -> StoredContent.announce(received.sha256(), received.bytes(), clock.instant()));
        contents.keep(received);

        runLater(Duration.ofHours(23));
        assertThat(content(file)).exists();
        runLater(MORE_THAN_A_DAY);
        assertThat(content(file)).doesNotExist();
        assertThat(isNoted(file)).isFalse();
    }

    /** The state after the service was killed while it received a file. */
    @Test
    void unfinishedFileGoesAfterADay() throws IOException {
        Files.createDirectories(UPLOADS);
        var left = Files.write(UPLOADS.resolve(UUID.randomUUID() + ".unfinished"), new byte[10]);
        runLater(Duration.ofHours(23));
        assertThat(left).exists();
        runLater(MORE_THAN_A_DAY);
        assertThat(unfinished(UPLOADS)).isEmpty();
    }

    @Test
    void contentThatIsSentAgainGetsAnotherDay() {
        var file = SampleFiles.pdf();
        remove("officer.hnd", attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", file))
                .statusCode(204);
        clock.stopAt(Instant.now().plus(Duration.ofHours(20)));
        remove("officer.hnd", attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", file))
                .statusCode(204);
        runLater(MORE_THAN_A_DAY);
        assertThat(content(file)).exists();
        runLater(Duration.ofHours(45));
        assertThat(content(file)).doesNotExist();
    }

    @Test
    void jobIsPlannedInTheDatabase() {
        var planned = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from scheduled_tasks where task_name = :name", Long.class)
                        .setParameter("name", removeOrphans.name())
                        .getSingleResult());
        assertThat(planned).isEqualTo(1L);
    }

    private void runLater(Duration later) {
        clock.stopAt(Instant.now().plus(later));
        removeOrphans.run();
        clock.run();
    }

    private static boolean isNoted(byte[] file) {
        return QuarkusTransaction.requiringNew().call(() -> StoredContent.count("sha256", sha256(file)) > 0);
    }
}
