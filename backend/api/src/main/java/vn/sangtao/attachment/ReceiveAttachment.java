package vn.sangtao.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.storage.ContentStore;
import vn.sangtao.storage.StorageFolder;
import vn.sangtao.storage.StoredFile;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;

/**
 * Receives a file: reads it, checks it, stores its content and then attaches it. The content is stored before anything
 * refers to it, so that no attachment lacks its content, wherever this is interrupted.
 */
@ApplicationScoped
class ReceiveAttachment {

    /** Area of the storage folder for files being received. */
    static final String AREA = "uploads";

    /**
     * The parameters of the request.
     *
     * @param record the id of the record from the path
     * @param length the declared length of the body; null if not declared
     */
    record Upload(
            AttachmentOwner owner,
            String record,
            AttachmentDraft draft,
            @Nullable Long length) {}

    /**
     * The outcome of a request.
     *
     * @param isNew whether it was attached just now, rather than before
     */
    record Outcome(AttachmentView view, boolean isNew) {}

    @Inject
    StorageFolder folder;

    @Inject
    ContentStore contents;

    @Inject
    AttachmentLimits limits;

    @Inject
    DetectType detectType;

    @Inject
    ScanForViruses scanForViruses;

    /**
     * Receives the body and attaches it. If the same person already attached the same content to the same record under
     * the same name, returns the existing attachment instead of a duplicate.
     *
     * @throws Problem as {@link AttachmentEndpoints} documents them
     */
    Outcome receive(Upload upload, InputStream body, Caller caller) {
        QuarkusTransaction.requiringNew().run(() -> requireRoom(upload, changeable(upload, caller), upload.length()));
        var file = folder.receive(AREA, UUID.randomUUID(), new LimitedBody(body, limits::requireFile));
        try {
            var content = new ReceivedContent(file, typeOf(file));
            scanForViruses.require(file.path());
            QuarkusTransaction.requiringNew()
                    .run(() -> StoredContent.announce(file.sha256(), file.bytes(), caller.at()));
            contents.keep(file);
            return QuarkusTransaction.requiringNew().call(() -> attach(upload, content, caller));
        } finally {
            folder.forget(file.path());
        }
    }

    private OwningRecord changeable(Upload upload, Caller caller) {
        return upload.owner().changeable(upload.record(), caller);
    }

    /** Before the body is read, where its length was told. */
    private void requireRoom(Upload upload, OwningRecord record, @Nullable Long length) {
        checked(upload, record);
        if (length != null) {
            limits.requireFile(length);
            limits.requireRoom(Attachment.bytesOf(record), length);
        }
    }

    private AttachmentType typeOf(StoredFile file) {
        if (file.bytes() == 0) {
            throw Problem.invalid("", "empty-file", Map.of());
        }
        return detectType.of(file.path());
    }

    private Outcome attach(Upload upload, ReceivedContent content, Caller caller) {
        var record = changeable(upload, caller);
        var attachment = Attachment.create(upload.owner(), record, checked(upload, record), content, caller);
        var before = Attachment.equalTo(attachment);
        if (before != null) {
            return new Outcome(before.view(record), false);
        }
        limits.requireRoom(Attachment.bytesOf(record), content.file().bytes());
        attachment.persistAndFlush();
        return new Outcome(attachment.view(record), true);
    }

    private static AttachmentDraft checked(Upload upload, OwningRecord record) {
        var faults = new Faults();
        var checked = AttachmentRules.check(upload.draft(), record, null, "?", faults);
        faults.refuseIfAny();
        return checked;
    }
}
