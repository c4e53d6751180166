package vn.sangtao.attachment;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file name in the Content-Disposition header of a request (RFC 6266 with RFC 8187). */
final class SentName {

    private static final Pattern EXTENDED =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTE = Pattern.compile(";\\s*filename\\s*=\\s*\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(";\\s*filename\\s*=\\s*([^;\\s\"]+)", Pattern.CASE_INSENSITIVE);

    private SentName() {}

    /** Returns the name; {@code filename*} takes precedence over {@code filename}, as the RFC requires. */
    static Optional<String> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return group(EXTENDED, header)
                .flatMap(SentName::decoded)
                .or(() -> quoted(header).map(SentName::asSent))
                .or(() -> group(BARE, header).map(SentName::asSent));
    }

    private static Optional<String> group(Pattern pattern, String header) {
        var matcher = pattern.matcher(header);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Reads the quoted text by hand: an expression for it recurses once per letter. */
    private static Optional<String> quoted(String header) {
        var quote = QUOTE.matcher(header);
        if (!quote.find()) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        for (var index = quote.end(); index < header.length(); index++) {
            var character = header.charAt(index);
            if (character == '"') {
                return Optional.of(name.toString());
            }
            if (character == '\\' && index + 1 < header.length()) {
                index++;
            }
            name.append(header.charAt(index));
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String percentEncoded) {
        try {
            return Optional.of(URLDecoder.decode(percentEncoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Headers are read as ISO 8859-1, while shells send raw UTF-8. */
    private static String asSent(String read) {
        try {
            var bytes = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherEncoding) {
            return read;
        }
    }
}
