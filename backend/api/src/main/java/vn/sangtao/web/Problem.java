package vn.sangtao.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exception that ends a request with a problem+json response. It has no text of its own: title and detail are looked up
 * in the texts, in the caller's language, when the response is written.
 */
public final class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient List<Fault> faults = List.of();

    private Problem(ProblemType type) {
        super(type.slug(), null, false, false);
        this.type = type;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type);
    }

    /** Returns {@code invalid-input} with a single fault. */
    public static Problem invalid(String pointer, String code, Map<String, Object> values) {
        return of(ProblemType.INVALID_INPUT).faults(List.of(new Fault(pointer, code, values)));
    }

    /** Adds a member to the response; the detail may refer to it between braces. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Problem faults(List<Fault> found) {
        faults = List.copyOf(found);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    public List<Fault> faults() {
        return faults;
    }
}
