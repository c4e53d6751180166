package vn.sangtao.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** How large attachments may be, by settings. */
@ApplicationScoped
class AttachmentLimits {

    private static final long MEGABYTE = 1024 * 1024;

    private final long file;
    private final long record;

    AttachmentLimits(
            @ConfigProperty(name = "sangtao.attachment.largest-file") MemorySize file,
            @ConfigProperty(name = "sangtao.attachment.largest-record") MemorySize record) {
        this.file = file.asLongValue();
        this.record = record.asLongValue();
    }

    /**
     * Lets a file of this size go on.
     *
     * @throws Problem {@code attachment-too-large}, with the limit in it
     */
    void requireFile(long bytes) {
        if (bytes > file) {
            throw told(AttachmentProblems.TOO_LARGE, file);
        }
    }

    /**
     * Lets a file be added where the others of the record leave room for it.
     *
     * @throws Problem {@code attachments-too-large}, with the limit in it and what is used of it
     */
    void requireRoom(long bytesUsed, long bytes) {
        if (bytesUsed + bytes > record) {
            throw told(AttachmentProblems.RECORD_FULL, record).with("usedBytes", bytesUsed);
        }
    }

    private static Problem told(ProblemType type, long limit) {
        return Problem.of(type).with("limitBytes", limit).with("limitMegabytes", limit / MEGABYTE);
    }
}
