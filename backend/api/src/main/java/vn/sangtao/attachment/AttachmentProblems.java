package vn.sangtao.attachment;

import java.util.Arrays;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The problems of attaching files, and of serving them. */
final class AttachmentProblems {

    /** The content is of none of the accepted types, whatever name and header say. */
    static final ProblemType TYPE_NOT_ALLOWED = new ProblemType("attachment-type-not-allowed", 415);

    /** An Office document with macros. */
    static final ProblemType HAS_MACROS = new ProblemType("attachment-has-macros", 422);

    /** An Office document whose uncompressed size exceeds that of any real document. */
    static final ProblemType UNPACKS_TOO_LARGE = new ProblemType("attachment-unpacks-too-large", 422);

    /** The virus scanner found something. */
    static final ProblemType INFECTED = new ProblemType("attachment-infected", 422);

    /** The virus scanner is unavailable; without it no file is accepted. */
    static final ProblemType NOT_SCANNED = new ProblemType("attachment-not-scanned", 503);

    /** A single file is too large. */
    static final ProblemType TOO_LARGE = new ProblemType("attachment-too-large", 413);

    /** All files of a record together would be too large. */
    static final ProblemType RECORD_FULL = new ProblemType("attachments-too-large", 413);

    /** The requested range begins beyond the end. */
    static final ProblemType RANGE_NOT_SATISFIABLE = new ProblemType("range-not-satisfiable", 416);

    private AttachmentProblems() {}

    /** @param detected the detected media type */
    static Problem typeNotAllowed(String detected) {
        return Problem.of(TYPE_NOT_ALLOWED)
                .with("detected", detected)
                .with(
                        "allowed",
                        Arrays.stream(AttachmentType.values()).map(Enum::name).toList());
    }
}
