package vn.sangtao.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Limits JSON bodies to a size that a record can have; files have the larger limit of the server. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** Maximum size of a JSON body, in bytes. */
    public static final int JSON_BYTES = 2 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = mediaType(request);
        if (type == null || !isJson(type)) {
            return;
        }
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > JSON_BYTES) {
            throw tooLarge();
        }
    }

    /**
     * Reads a body of undeclared length.
     *
     * @throws Problem {@code too-large} once it is longer than a record can be
     */
    static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(JSON_BYTES + 1);
        if (bytes.length > JSON_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static @Nullable MediaType mediaType(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static Problem tooLarge() {
        return Problem.of(ProblemType.TOO_LARGE).with("limitBytes", JSON_BYTES);
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
