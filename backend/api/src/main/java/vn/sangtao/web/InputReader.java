package vn.sangtao.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into an input record and checks it, in the same way for a request's body, a merge patch and a row of a
 * bulk import: unknown members and wrong types are refused, text is normalised to NFC and trimmed, and all faults are
 * found at once, each with its pointer.
 */
@ApplicationScoped
public class InputReader {

    /** Maximum nesting depth of objects and lists. */
    static final int DEEPEST = 32;

    /** Maximum number of JSON tokens of one input: names, values, brackets. The largest input has some thousands. */
    static final int MOST_TOKENS = 50_000;

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "size",
            "Min", "too-small",
            "Max", "too-large",
            "PositiveOrZero", "negative",
            "DecimalMin", "too-small",
            "DecimalMax", "too-large",
            "Digits", "digits");

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(CalendarYears.module())
            .addModule(new SimpleModule().addDeserializer(String.class, new TextDeserializer()))
            .addHandler(new FaultCollector())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    @Inject
    Validator validator;

    /**
     * Reads a body.
     *
     * @throws Problem {@code invalid-input} if the body is not JSON, or with every fault
     */
    public <T> T read(byte[] body, Class<T> type) {
        return read(parse(body), type);
    }

    /**
     * Reads a parsed body.
     *
     * @throws Problem {@code invalid-input} with every fault
     */
    public <T> T read(JsonNode body, Class<T> type) {
        var faults = new Faults();
        var input = read(body, type, faults);
        faults.refuseIfAny();
        if (input == null) {
            throw Problem.invalid("", "required", Map.of());
        }
        return input;
    }

    /** Reads a parsed body, keeping the faults of its shape so that rules can be checked as well. */
    public <T> Input<T> input(JsonNode body, Class<T> type) {
        var faults = new Faults();
        return new Input<>(read(body, type, faults), faults);
    }

    /** Reads a parsed body and adds its faults; returns null if no record could be built from it. */
    public <T> @Nullable T read(JsonNode body, Class<T> type, Faults faults) {
        if (!body.isObject()) {
            faults.add("", "not-an-object");
            return null;
        }
        var input = convert(body, type, faults);
        if (input != null) {
            for (var violation : validator.validate(input)) {
                addOnce(violation, faults);
            }
        }
        return input;
    }

    /**
     * Parses a body.
     *
     * @throws Problem {@code invalid-input} with line and column, if the body is not JSON
     */
    public JsonNode parse(byte[] body) {
        try {
            var tree = mapper.readTree(body);
            if (tree.isMissingNode()) {
                throw Problem.invalid("", "empty-body", Map.of());
            }
            return tree;
        } catch (JsonParseException broken) {
            var at = broken.getLocation();
            throw Problem.invalid("", "not-json", Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
        } catch (StreamConstraintsException tooMuch) {
            throw tooMuch.getOriginalMessage().contains("nesting depth")
                    ? Problem.invalid("", "nested-too-deep", Map.of("max", DEEPEST))
                    : Problem.invalid("", "too-many-values", Map.of("max", MOST_TOKENS));
        } catch (IOException broken) {
            throw Problem.invalid("", "not-json", Map.of("line", 1, "column", 1));
        }
    }

    /** Returns the JSON that would be read into an equal record: the target of a merge patch. */
    public JsonNode write(Object input) {
        return mapper.valueToTree(input);
    }

    /**
     * Reads the body repeatedly: some wrong types end the reading at once, so the fault is recorded, the value removed,
     * and the rest read again, so that its faults are found too, as long as they would be reported.
     */
    private <T> @Nullable T convert(JsonNode body, Class<T> type, Faults faults) {
        var reader = readers.computeIfAbsent(type, mapper::readerFor);
        var rest = body;
        while (true) {
            var found = new Faults();
            try {
                T input = reader.withAttribute(Faults.class, found).readValue(rest);
                faults.addAll(found);
                return input;
            } catch (JsonMappingException broken) {
                var pointer = pointerOf(broken);
                faults.add(pointer.toString(), FaultCollector.codeOf(targetOf(broken)));
                rest = without(pointer, rest);
            } catch (IOException broken) {
                throw new IllegalStateException("reading a tree in memory", broken);
            }
            if (rest.isEmpty() || faults.all().size() == Faults.REPORTED) {
                faults.addAll(found);
                return null;
            }
        }
    }

    private static JsonNode without(JsonPointer pointer, JsonNode body) {
        var rest = body.deepCopy();
        var holder = rest.at(pointer.head() == null ? JsonPointer.empty() : pointer.head());
        var last = pointer.last();
        if (last != null && holder instanceof ObjectNode object && object.remove(last.getMatchingProperty()) != null) {
            return rest;
        }
        if (last != null && holder instanceof ArrayNode array && array.remove(last.getMatchingIndex()) != null) {
            return rest;
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static Class<?> targetOf(JsonMappingException broken) {
        return broken instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null
                ? mismatched.getTargetType()
                : Object.class;
    }

    private static JsonPointer pointerOf(JsonMappingException broken) {
        var pointer = JsonPointer.empty();
        for (var step : broken.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    private static void addOnce(ConstraintViolation<?> violation, Faults faults) {
        var pointer = pointerOf(violation.getPropertyPath());
        if (faults.at(pointer)) {
            return;
        }
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var code = CODES.getOrDefault(name, dashed(name));
        var values = new LinkedHashMap<String, Object>();
        constraint.getAttributes().forEach((attribute, value) -> {
            if (!Set.of("groups", "payload", "message").contains(attribute)) {
                values.put(attribute, value);
            }
        });
        faults.add(pointer, code, values);
    }

    private static String pointerOf(Path path) {
        var pointer = JsonPointer.empty();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.appendIndex(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer = pointer.appendProperty(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
