package vn.sangtao.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records JSON that does not fit its record and continues reading, so that all faults are found at once. */
class FaultCollector extends DeserializationProblemHandler {

    static Faults faultsOf(DeserializationContext context) {
        return (Faults) Objects.requireNonNull(context.getAttribute(Faults.class));
    }

    static String pointerOf(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        var pointer = pointerOfUnknown(context, parser, propertyName);
        faultsOf(context).add(pointer, "unknown-member", Map.of("name", propertyName));
        parser.skipChildren();
        return true;
    }

    /**
     * Derives the pointer of an unknown member, which is read from a buffer that has lost its context, after the
     * enclosing object has been read to its end.
     */
    private static String pointerOfUnknown(DeserializationContext context, JsonParser parser, String name) {
        var last = "/" + name.replace("~", "~0").replace("/", "~1");
        if (!parser.equals(context.getParser())) {
            return pointerOf(context.getParser()) + last;
        }
        var place = parser.getParsingContext();
        var isInside = parser.currentToken().isStructStart() && place.getParent() != null;
        var pointer = (isInside ? place.getParent() : place).pathAsPointer().toString();
        return pointer.endsWith(last) ? pointer : pointer + last;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String valueToConvert, String failureMsg) {
        add(context, context.getParser(), targetType);
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number valueToConvert, String failureMsg) {
        add(context, context.getParser(), targetType);
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType targetType,
            JsonToken token,
            JsonParser parser,
            @Nullable String failureMsg)
            throws IOException {
        add(context, parser, targetType.getRawClass());
        parser.skipChildren();
        return null;
    }

    private static void add(DeserializationContext context, JsonParser parser, Class<?> target) {
        var pointer = pointerOf(parser);
        if (target.isEnum()) {
            var allowed = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .toList();
            faultsOf(context).add(pointer, "not-one-of", Map.of("allowed", allowed));
            return;
        }
        faultsOf(context).add(pointer, codeOf(target));
    }

    static String codeOf(Class<?> target) {
        if (target == LocalDate.class) {
            return "not-a-date";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "not-an-instant";
        }
        if (target == UUID.class) {
            return "not-an-id";
        }
        if (Number.class.isAssignableFrom(target)) {
            return "not-a-number";
        }
        if (List.class.isAssignableFrom(target)) {
            return "not-a-list";
        }
        if (target.isRecord()) {
            return "not-an-object";
        }
        return "wrong-type";
    }
}
