package vn.sangtao.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The configured size limits of attachments. */
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
     * Checks the size of a file.
     *
     * @throws Problem {@code attachment-too-large}, with the limit in it
     */
    void requireFile(long bytes) {
        if (bytes > file) {
            throw told(AttachmentProblems.TOO_LARGE, file);
        }
    }

    /**
     * Checks that the other files of the record leave room for this one.
     *
     * @throws Problem {@code attachments-too-large}, with the limit and the size used
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
