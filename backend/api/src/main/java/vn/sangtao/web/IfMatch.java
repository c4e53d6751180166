package vn.sangtao.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The header If-Match of a request that changes a record: which version the caller has seen.
 *
 * @param header the header as it came
 */
public record IfMatch(@Nullable String header) {

    /** Made by the framework from the header. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /** As {@link #check}, where the header may be left out: a change of state names the state it expects by itself. */
    public static void checkIfSent(@Nullable IfMatch sent, int version) {
        if (sent != null) {
            check(sent, version);
        }
    }

    /**
     * Lets the change go on when the caller has seen the present version.
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
