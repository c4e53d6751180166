package vn.sangtao.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON Merge Patch (RFC 7396): applies the caller's changes to the present input and validates the result as a whole.
 */
@ApplicationScoped
public class MergePatch {

    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    InputReader reader;

    /**
     * Returns the input that an equivalent PUT would send.
     *
     * @param current the input that would create the record as it is
     * @param patch the body of the request
     * @throws Problem {@code invalid-input} if the patch is not a JSON object
     */
    public <T extends Record> Input<T> input(T current, byte[] patch, Class<T> type) {
        return reader.input(merged(current, patch), type);
    }

    /**
     * Does the same, for inputs without further rules.
     *
     * @throws Problem {@code invalid-input} with every fault of the result
     */
    public <T extends Record> T apply(T current, byte[] patch, Class<T> type) {
        return reader.read(merged(current, patch), type);
    }

    private JsonNode merged(Record current, byte[] patch) {
        var changes = reader.parse(patch);
        if (!changes.isObject()) {
            throw Problem.invalid("", "not-an-object", Map.of());
        }
        return merge(reader.write(current), changes);
    }

    private static JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target instanceof ObjectNode object
                ? object
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
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
