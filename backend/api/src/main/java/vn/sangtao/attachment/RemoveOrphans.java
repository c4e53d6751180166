package vn.sangtao.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangtao.job.RecurringJob;
import vn.sangtao.storage.ContentStore;
import vn.sangtao.storage.StorageFolder;

/**
 * Takes away what nothing refers to any more: contents whose last attachment was deleted or whose sender's request came
 * to nothing, and files that a killed copy of the service had not received whole. What is younger than the grace period
 * is left alone: somebody may be about to refer to it.
 */
@ApplicationScoped
class RemoveOrphans implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(RemoveOrphans.class);
    private static final int AT_ONCE = 200;

    @Inject
    StorageFolder folder;

    @Inject
    ContentStore contents;

    @Inject
    Clock clock;

    private final Duration grace;

    RemoveOrphans(@ConfigProperty(name = "sangtao.attachment.orphan-grace", defaultValue = "PT24H") Duration grace) {
        this.grace = grace;
    }

    @Override
    public String name() {
        return "attachment-orphans";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Removes all that is old enough. */
    @Override
    @ActivateRequestContext
    public void run() {
        var before = clock.instant().minus(grace);
        var files = folder.forgetOlderThan(ReceiveAttachment.AREA, before);
        var removed = 0;
        var found = AT_ONCE;
        while (found == AT_ONCE) {
            var orphans = QuarkusTransaction.requiringNew().call(() -> StoredContent.orphans(before, AT_ONCE));
            found = orphans.size();
            for (var sha256 : orphans) {
                QuarkusTransaction.requiringNew().run(() -> remove(sha256, before));
                removed++;
            }
        }
        if (files + removed > 0) {
            LOG.infof("Removed %d contents that nothing referred to and %d unfinished files", removed, files);
        }
    }

    /** The row stays locked meanwhile: who sends the same content just now waits, and then stores it anew. */
    private void remove(String sha256, Instant before) {
        StoredContent content = StoredContent.findById(sha256, LockModeType.PESSIMISTIC_WRITE);
        if (content == null || !content.touchedAt.isBefore(before) || content.isReferredTo()) {
            return;
        }
        contents.forget(sha256);
        content.delete();
    }
}
