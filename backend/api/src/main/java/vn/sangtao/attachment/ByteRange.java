package vn.sangtao.attachment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;

/**
 * A range of a content.
 *
 * @param first its first byte, from 0
 * @param last its last byte
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    long length() {
        return last - first + 1;
    }

    /**
     * Returns the range that the Range header asks for (RFC 9110, 14). Anything but a single range of bytes is ignored,
     * as the RFC allows, and the response has the whole content.
     *
     * @throws Problem {@code range-not-satisfiable}, with the length in Content-Range
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        var matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        var range = matcher.group(1).isEmpty()
                ? end(Long.parseLong(matcher.group(2)), length)
                : from(Long.parseLong(matcher.group(1)), matcher.group(2), length);
        if (range.first > range.last && range.first < length) {
            return Optional.empty();
        }
        if (range.first >= length) {
            throw Problem.of(AttachmentProblems.RANGE_NOT_SATISFIABLE)
                    .with("bytes", length)
                    .header("Content-Range", "bytes */" + length);
        }
        return Optional.of(range);
    }

    private static ByteRange end(long bytes, long length) {
        return bytes == 0 ? new ByteRange(length, length) : new ByteRange(Math.max(0, length - bytes), length - 1);
    }

    private static ByteRange from(long first, String last, long length) {
        return new ByteRange(first, last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1));
    }
}
