package vn.sangtao.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Merge Patch (RFC 7396) that a request sent. It stays unread until the record is known that it changes, since
 * only the result as a whole can be validated.
 *
 * @param <T> the input that an equivalent PUT would send
 */
public final class Patch<T extends Record> {

    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final byte[] body;
    private final Class<T> type;

    @Schema(hidden = true)
    private final InputReader reader;

    Patch(byte[] body, Class<T> type, InputReader reader) {
        this.body = body;
        this.type = type;
        this.reader = reader;
    }

    /**
     * Returns the input that an equivalent PUT would send.
     *
     * @param current the input that would create the record as it is
     * @throws Problem {@code invalid-input} if the patch is not a JSON object
     */
    public Input<T> onto(T current) {
        return reader.input(merged(current), type);
    }

    /**
     * Returns the same for inputs without further rules.
     *
     * @throws Problem {@code invalid-input} with every fault of the result
     */
    public T readOnto(T current) {
        return reader.read(merged(current), type);
    }

    private JsonNode merged(T current) {
        var changes = reader.parse(body);
        if (!changes.isObject()) {
            throw Problem.invalid("", "not-an-object", Map.of());
        }
        return merge(reader.write(current), changes);
    }

    private static JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.get(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
