package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Breaks a valid request in one place. */
final class RequestBreaker {

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json;charset=iso-8859-1",
            "application/vnd.api+json",
            "application/merge-patch+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/octet-stream",
            "text/csv",
            "text/csv; charset=windows-1258; header=absent",
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "*/*",
            "json");
    private static final List<String> HEADER_NAMES = List.of(
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "If-Range",
            "Range",
            "Prefer",
            "Accept",
            "Accept-Language",
            "Accept-Charset",
            "Accept-Encoding",
            "Idempotency-Key",
            "Content-Encoding",
            "Content-Language",
            "X-HTTP-Method-Override",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-Request-Id",
            "Origin",
            "Cookie",
            "Expect",
            "Traceparent");
    private static final List<String> ACCEPTED = List.of(
            "text/csv",
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/json",
            "application/problem+json",
            "text/html",
            "image/png",
            "application/json;q=0",
            "*/*;q=0.1, text/csv;q=0.9");
    private static final List<String> RAW_QUERIES = List.of(
            "%",
            "%zz",
            "a=%",
            "%00=%00",
            "q=%ff%fe",
            "q=%c0%af",
            "q=%ed%a0%80",
            "&&&",
            "=",
            "=x",
            "a=b=c",
            "a;b",
            "?",
            "#x",
            "q=a+b&q=&q",
            "limit=1&limit=2",
            "limit[]=1",
            "sort",
            "cursor",
            "%0d%0aX-Injected:%20yes");
    private static final List<String> TOKENS = List.of(
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
            "Basic YTpi",
            "Basic !",
            "Digest username=\"a\"",
            "Negotiate x",
            "bearer null",
            "");

    private final Knowledge knowledge;
    private final Random random;
    private final BodyBreaker bodies;
    private final ObjectMapper mapper = new ObjectMapper();

    RequestBreaker(Knowledge knowledge, Random random) {
        this.knowledge = knowledge;
        this.random = random;
        this.bodies = new BodyBreaker(random, mapper);
    }

    void breakSomething(Attempt attempt) {
        var choice = random.nextInt(attempt.body == null ? 10 : 18);
        switch (choice) {
            case 0 -> breakPath(attempt);
            case 1, 2 -> breakQuery(attempt);
            case 3 -> addQuery(attempt);
            case 4 -> breakCursor(attempt);
            case 5, 6 -> breakHeader(attempt);
            case 7 -> breakMethod(attempt);
            case 8 -> breakToken(attempt);
            case 9 -> accept(attempt);
            case 10 -> breakType(attempt);
            case 11 -> breakBytes(attempt);
            default -> breakJson(attempt);
        }
    }

    private void breakPath(Attempt attempt) {
        attempt.breaks("path");
        var slash = attempt.path.lastIndexOf('/');
        var text = HostileValues.text(random);
        switch (random.nextInt(6)) {
            case 0 -> {
                attempt.path = attempt.path
                        + HostileValues.any(List.of("/", "//", "/..", "/.", ";a=b", "/%2e%2e", "%00"), random);
                attempt.isMalformed = true;
            }
            case 1 -> {
                attempt.path = attempt.path.substring(0, slash + 1)
                        + HostileValues.any(List.of("%", "%zz", "%ff", "%c0%af", "%2f", "%5c", "é"), random);
                attempt.isMalformed = true;
            }
            case 2 -> {
                attempt.path = attempt.path.toUpperCase(Locale.ROOT);
                attempt.isMalformed = true;
            }
            default -> {
                var isId = attempt.operation.path().contains("{");
                var first = attempt.operation.path().indexOf('{');
                var rest = isId ? attempt.path.indexOf('/', first) : -1;
                attempt.path = isId
                        ? attempt.path.substring(0, first)
                                + RequestMaker.encoded(text)
                                + (rest < 0 ? "" : attempt.path.substring(rest))
                        : attempt.path + "/" + RequestMaker.encoded(text);
                attempt.isMalformed |= !isId || text.isBlank() || text.contains("/") || text.length() > 1000;
            }
        }
    }

    private void breakQuery(Attempt attempt) {
        var parameters = attempt.operation.parameters("query");
        if (parameters.isEmpty()) {
            breakHeader(attempt);
            return;
        }
        attempt.breaks("query");
        var name = RequestMaker.encoded(
                HostileValues.any(parameters, random).path("name").asText());
        attempt.query.removeIf(each -> random.nextBoolean() && each.startsWith(name + "="));
        for (var index = random.nextInt(10) == 0 ? 60 : 1; index > 0; index--) {
            var value = random.nextInt(5) == 0
                    ? HostileValues.any(HostileValues.TOKENS, random)
                    : HostileValues.text(random);
            attempt.query.add(name + "=" + RequestMaker.encoded(value));
        }
        attempt.isMalformed |= attempt.target().length() > 3000;
    }

    private void addQuery(Attempt attempt) {
        attempt.breaks("query");
        if (random.nextBoolean()) {
            attempt.query.add(HostileValues.any(RAW_QUERIES, random));
            attempt.isMalformed = true;
        } else {
            var name = HostileValues.any(HostileValues.TEXTS, random);
            attempt.query.add(RequestMaker.encoded(name) + "=1");
            attempt.isMalformed |= name.isEmpty();
        }
    }

    private void breakCursor(Attempt attempt) {
        var known = knowledge.value("next");
        if (known.isEmpty()
                || attempt.operation.parameters("query").stream()
                        .noneMatch(each -> each.path("name").asText().equals("cursor"))) {
            breakQuery(attempt);
            return;
        }
        attempt.breaks("cursor");
        attempt.query.removeIf(each -> each.startsWith("cursor="));
        attempt.query.add("cursor=" + RequestMaker.encoded(altered(known.get())));
        attempt.isMalformed |= attempt.target().length() > 3000;
    }

    private String altered(String cursor) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = plain.split("\u001f", -1);
            var at = random.nextInt(parts.length);
            parts[at] = switch (random.nextInt(4)) {
                case 0 -> HostileValues.text(random);
                case 1 -> "\u0000";
                case 2 -> parts[at] + "x";
                default -> parts[at].isEmpty() ? "x" : parts[at].substring(1);
            };
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException otherKind) {
            return cursor + "=";
        }
    }

    private void breakHeader(Attempt attempt) {
        attempt.breaks("header");
        var name = HostileValues.any(HEADER_NAMES, random);
        var value = HostileValues.any(HostileValues.HEADERS, random);
        attempt.headers.put(name, value);
        attempt.isMalformed |= value.contains("\u000b") || name.equals("Expect") || name.equals("Content-Encoding");
        if (random.nextInt(12) == 0) {
            attempt.headers.remove(name);
            attempt.headers.remove("If-Match");
        }
    }

    private void breakMethod(Attempt attempt) {
        attempt.breaks("method");
        attempt.method = HostileValues.any(METHODS, random);
    }

    private void breakToken(Attempt attempt) {
        attempt.breaks("token");
        var token =
                "Bearer x" + attempt.headers.getOrDefault("Authorization", "").replace("Bearer ", "");
        attempt.headers.put(
                "Authorization",
                switch (random.nextInt(4)) {
                    case 0 -> token.substring(0, token.length() - 3);
                    case 1 -> token + "x";
                    default -> HostileValues.any(TOKENS, random);
                });
    }

    private void accept(Attempt attempt) {
        attempt.breaks("header");
        attempt.headers.put("Accept", HostileValues.any(ACCEPTED, random));
    }

    private void breakType(Attempt attempt) {
        attempt.breaks("type");
        if (random.nextInt(5) == 0) {
            attempt.headers.remove("Content-Type");
        } else {
            attempt.headers.put("Content-Type", HostileValues.any(TYPES, random));
        }
    }

    private void breakJson(Attempt attempt) {
        if (attempt.json == null) {
            breakBytes(attempt);
            return;
        }
        attempt.breaks("body");
        var tree = bodies.breakTree(attempt.json);
        attempt.body = bodies.write(tree);
        reread(attempt);
    }

    private void breakBytes(Attempt attempt) {
        attempt.breaks("bytes");
        attempt.body = bodies.breakBytes(attempt.body == null ? new byte[0] : attempt.body);
        reread(attempt);
    }

    /** Parses what is still JSON of the body; pointers of faults must refer to it. */
    private void reread(Attempt attempt) {
        try {
            attempt.json = attempt.body == null ? null : mapper.readTree(attempt.body);
        } catch (IOException noJson) {
            attempt.json = null;
        }
    }
}
