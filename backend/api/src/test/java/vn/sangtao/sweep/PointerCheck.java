package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import vn.sangtao.sweep.Contract.Operation;

/**
 * Returns whether the pointer of a fault refers to something that was sent, or that the contract declares and that is
 * missing.
 */
record PointerCheck(Contract contract) {

    boolean leadsSomewhere(String pointer, Attempt sent) {
        var called = contract.operation(sent.method, sent.operation.path()).orElse(sent.operation);
        if (pointer.isEmpty()) {
            return true;
        }
        var name = pointer.substring(1);
        return switch (pointer.charAt(0)) {
            case '?' -> isParameter(name, called, sent);
            case '#' ->
                called.parameters("header").stream()
                                .anyMatch(each -> each.path("name").asText().equals(name))
                        || sent.headers.containsKey(name);
            case '/' -> isMember(name, called, sent);
            default -> false;
        };
    }

    private static boolean isParameter(String name, Operation called, Attempt sent) {
        var isKnown = called.parameters("query").stream()
                .anyMatch(each -> each.path("name").asText().equals(name));
        return isKnown
                || sent.query.stream()
                        .map(each -> URLDecoder.decode(each.split("=", 2)[0], StandardCharsets.UTF_8))
                        .anyMatch(name::equals);
    }

    private boolean isMember(String path, Operation called, Attempt sent) {
        JsonNode body = sent.json == null ? MissingNode.getInstance() : sent.json;
        if (called.method().equals("PATCH")) {
            // the fault may be in the record to which the patch was applied
            return leads(path, body, contract.jsonBody(called))
                    || leads(path, MissingNode.getInstance(), contract.jsonBody(called));
        }
        // faults of a change of state are in the record, whose members are those of a PUT
        var record = contract.operation("PUT", called.path().replace("/transitions", ""));
        var inRecord = called.path().endsWith("/transitions")
                && record.isPresent()
                && leads(path, MissingNode.getInstance(), contract.jsonBody(record.get()));
        return inRecord || leads(path, body, contract.jsonBody(called));
    }

    private boolean leads(String path, JsonNode body, JsonNode bodySchema) {
        var value = body;
        var schema = bodySchema;
        for (var segment : path.split("/", -1)) {
            var name = segment.replace("~1", "/").replace("~0", "~");
            var isIndex = value.isArray() || (value.isMissingNode() && schema.has("items"));
            var within =
                    isIndex ? schema.path("items") : schema.path("properties").path(name);
            var isSent = !value.isMissingNode();
            value = isIndex && name.matches("[0-9]{1,6}") ? value.path(Integer.parseInt(name)) : value.path(name);
            if (value.isMissingNode() && ((isIndex && isSent) || within.isMissingNode())) {
                return false;
            }
            schema = contract.resolved(within);
        }
        return true;
    }
}
