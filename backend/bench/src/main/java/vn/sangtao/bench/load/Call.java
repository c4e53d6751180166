package vn.sangtao.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param path the path and query, percent-encoded
 * @param json the body, or null
 * @param expectedStatus every other status counts as an error
 */
public record Call(HttpMethod method, String path, @Nullable Buffer json, int expectedStatus) {

    /** Returns a GET with the expected status 200. */
    public static Call get(String path) {
        return new Call(HttpMethod.GET, path, null, 200);
    }

    /** Returns a POST of JSON with the expected status 201. */
    public static Call create(String path, byte[] json) {
        return new Call(HttpMethod.POST, path, Buffer.buffer(json), 201);
    }
}
