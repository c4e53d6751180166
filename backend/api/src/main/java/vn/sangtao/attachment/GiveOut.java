package vn.sangtao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.storage.ContentStore;
import vn.sangtao.web.Accents;
import vn.sangtao.web.VersionFilter;

/**
 * Serves the content of an attachment, whole or in part, with headers that keep browsers from treating it as anything
 * but a file.
 */
@ApplicationScoped
class GiveOut {

    private static final int BUFFER = 64 * 1024;

    @Inject
    ContentStore contents;

    /**
     * The headers of a request for the content.
     *
     * @param ifNoneMatch the ETags that the caller already has
     * @param range the range asked for
     * @param ifRange the ETag for which the range is wanted; if the content differs, the response has the whole
     */
    record Asked(
            @Nullable String ifNoneMatch,
            @Nullable String range,
            @Nullable String ifRange) {}

    /**
     * Returns the response: 200 with the whole, 206 with a part, or 304.
     *
     * @throws vn.sangtao.web.Problem {@code range-not-satisfiable}
     */
    Response answer(AttachmentView attachment, Asked asked) {
        var tag = "\"" + attachment.sha256() + "\"";
        if (asked.ifNoneMatch() != null && VersionFilter.names(asked.ifNoneMatch(), tag)) {
            return headers(Response.notModified(), attachment, tag).build();
        }
        var mayBePart = asked.ifRange() == null || asked.ifRange().strip().equals(tag);
        var part = mayBePart ? ByteRange.of(asked.range(), attachment.bytes()) : Optional.<ByteRange>empty();
        var sent = part.orElse(new ByteRange(0, attachment.bytes() - 1));
        var answer = headers(Response.status(part.isPresent() ? 206 : 200), attachment, tag)
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .type(attachment.type().mediaType());
        part.ifPresent(range -> answer.header(
                "Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), attachment.bytes())));
        return answer.entity((StreamingOutput) output -> copy(attachment, sent, output))
                .build();
    }

    private void copy(AttachmentView attachment, ByteRange sent, OutputStream output) throws IOException {
        var buffer = new byte[BUFFER];
        try (var content = contents.open(attachment.sha256(), sent.first(), sent.length())) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                output.write(buffer, 0, read);
            }
        }
    }

    private static Response.ResponseBuilder headers(
            Response.ResponseBuilder answer, AttachmentView attachment, String tag) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(attachment.sha256()));
        return answer.header(HttpHeaders.ETAG, tag)
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** Returns the header with the name both in ASCII for all clients and as it is (RFC 6266, RFC 8187). */
    private static String disposition(String name) {
        var plain = Accents.without(name).replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
