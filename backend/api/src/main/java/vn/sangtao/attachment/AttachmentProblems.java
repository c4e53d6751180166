package vn.sangtao.attachment;

import java.util.Arrays;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** Why a file can't be attached, or not be given out as asked. */
final class AttachmentProblems {

    /** The content is none of the types that are taken, whatever name and header say. */
    static final ProblemType TYPE_NOT_ALLOWED = new ProblemType("attachment-type-not-allowed", 415);

    /** An Office document that brings macros. */
    static final ProblemType HAS_MACROS = new ProblemType("attachment-has-macros", 422);

    /** An Office document that unpacks to more than any document would. */
    static final ProblemType UNPACKS_TOO_LARGE = new ProblemType("attachment-unpacks-too-large", 422);

    /** The virus scanner found something. */
    static final ProblemType INFECTED = new ProblemType("attachment-infected", 422);

    /** The virus scanner is away; without it nothing is taken. */
    static final ProblemType NOT_SCANNED = new ProblemType("attachment-not-scanned", 503);

    /** A single file is too large. */
    static final ProblemType TOO_LARGE = new ProblemType("attachment-too-large", 413);

    /** All files of a record together would be too large. */
    static final ProblemType RECORD_FULL = new ProblemType("attachments-too-large", 413);

    /** The part that was asked for lies beyond the end. */
    static final ProblemType RANGE_NOT_SATISFIABLE = new ProblemType("range-not-satisfiable", 416);

    private AttachmentProblems() {}

    /** @param detected the media type that was found */
    static Problem typeNotAllowed(String detected) {
        return Problem.of(TYPE_NOT_ALLOWED)
                .with("detected", detected)
                .with(
                        "allowed",
                        Arrays.stream(AttachmentType.values()).map(Enum::name).toList());
    }
}
