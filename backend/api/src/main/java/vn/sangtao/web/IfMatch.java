package vn.sangtao.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The If-Match header of a request that changes a record: the version that the caller has seen.
 *
 * @param header the header as received
 */
public record IfMatch(@Nullable String header) {

    /** Creates an instance; called by the framework. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /**
     * Does the same as {@link #check}, but allows the header to be absent: a change of state names the expected state
     * itself.
     */
    public static void checkIfSent(@Nullable IfMatch sent, int version) {
        if (sent != null) {
            check(sent, version);
        }
    }

    /**
     * Checks that the caller has seen the present version.
     *
     * @throws Problem {@code if-match-required} (428) without the header, {@code changed-meanwhile} (412) with an old
     *     version
     */
    public static void check(@Nullable IfMatch sent, int version) {
        if (sent == null || sent.header == null || sent.header.isBlank()) {
            throw Problem.of(ProblemType.IF_MATCH_REQUIRED);
        }
        var present = "\"" + version + "\"";
        var matches = Arrays.stream(sent.header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(present) || tag.startsWith("\"" + version + "-"));
        if (!matches) {
            throw Problem.of(ProblemType.CHANGED_MEANWHILE).header("ETag", present);
        }
    }
}
