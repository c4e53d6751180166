package vn.sangtao.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sangtao.sweep.Contract.Operation;
import vn.sangtao.sweep.Wire.Answer;

/** The users with permission for each operation, and requests in their name. */
record Callers(Wire wire, UnaryOperator<String> tokens, Operation operation) {

    /** The user with the most permissions under each path, first match wins; no token for public paths. */
    private static final Map<String, String> MAY = new LinkedHashMap<>();

    static {
        MAY.put("/api/v1/account-changes", "auditor");
        MAY.put("/api/v1/accounts", "admin");
        MAY.put("/api/v1/audit", "auditor");
        MAY.put("/api/v1/campaigns", "committee");
        MAY.put("/api/v1/commendation-decisions", "standing");
        MAY.put("/api/v1/golden-book/ballots", "committee");
        MAY.put("/api/v1/golden-book/dossiers", "standing");
        MAY.put("/api/v1/golden-book/editions/{id}/reviewing/sheet", "reviewer.1");
        MAY.put("/api/v1/golden-book/editions", "committee");
        MAY.put("/api/v1/golden-book/reviews", "reviewer.1");
        MAY.put("/api/v1/machine-clients", "admin");
        MAY.put("/api/v1/organisations", "committee");
        MAY.put("/api/v1/public", "");
        MAY.put("/problems", "");
        MAY.put("/", "officer.hnd");
    }

    static String of(String method, String path) {
        var user = MAY.entrySet().stream()
                .filter(each -> path.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        var isDeciding = (method.equals("POST") && path.endsWith("/transitions")) || path.contains("/near-duplicates/");
        return isDeciding && user.equals("officer.hnd") ? "lead.hnd" : user;
    }

    /** Sends a request that is meant to succeed. */
    Answer send(String user, String method, String target, String type, byte[] body) {
        var attempt = new Attempt(operation, user, target);
        attempt.method = method;
        attempt.headers.put("Authorization", "Bearer " + tokens.apply(user));
        attempt.headers.put("Content-Type", type);
        attempt.headers.put("Prefer", "wait=60");
        if (method.equals("PUT")) {
            attempt.headers.put("If-Match", "*");
        }
        attempt.body = body;
        return wire.send(attempt);
    }
}
