package vn.sangtao.web;

import java.util.Map;

/**
 * One fault of an input: its location, a stable code, and the values that its message names.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or {@code ?name} for a query parameter
 * @param code stable code; its message is in the texts under {@code fault.<code>}
 * @param values the values of the placeholders in the message
 */
public record Fault(String pointer, String code, Map<String, Object> values) {

    public Fault {
        values = Map.copyOf(values);
    }
}
