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
 * Removes unreferenced files: contents whose last attachment was deleted or whose request failed, and partially
 * received files of a killed instance of the service. Anything younger than the grace period is kept, since a reference
 * may be about to be created.
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

    /** Removes everything that is old enough. */
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

    /** Locks the row meanwhile: a concurrent upload of the same content waits, and then stores it again. */
    private void remove(String sha256, Instant before) {
        StoredContent content = StoredContent.findById(sha256, LockModeType.PESSIMISTIC_WRITE);
        if (content == null || !content.touchedAt.isBefore(before) || content.isReferredTo()) {
            return;
        }
        contents.forget(sha256);
        content.delete();
    }
}
