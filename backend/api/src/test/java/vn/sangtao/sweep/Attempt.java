package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sangtao.sweep.Contract.Operation;

/** One request while it is being built: first a valid one, then broken in one or more places. */
final class Attempt {

    /** The user whose token it carries, empty for none at all; {@code token} may be a broken one. */
    final String user;

    final Map<String, String> headers = new LinkedHashMap<>();

    /** Parts of the query as sent, encoded. */
    final List<String> query = new ArrayList<>();

    final List<String> broken = new ArrayList<>();
    Operation operation;
    String method;
    String path;
    byte @Nullable [] body;

    /** The JSON of the body before bytes were broken. */
    @Nullable
    JsonNode json;

    /** True if the request was built to succeed and nothing of it is broken. */
    boolean isSound;

    /** True if the target or the headers are invalid in HTTP, so that no operation need be matched. */
    boolean isMalformed;

    Attempt(Operation operation, String user, String path) {
        this.operation = operation;
        this.method = operation.method();
        this.user = user;
        this.path = path;
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    void breaks(String what) {
        broken.add(what);
    }

    /** Returns a shell command that sends the same request to a running installation. */
    String curl() {
        var line = new StringBuilder("curl -i --path-as-is -X ").append(quoted(method));
        headers.forEach((name, value) -> {
            var isToken = name.equals("Authorization") && !user.isEmpty() && !broken.contains("token");
            line.append(" -H ")
                    .append(
                            isToken
                                    ? "\"Authorization: Bearer $(make -s token USER=" + user + ")\""
                                    : quoted(name + ": " + value));
        });
        if (body != null) {
            line.append(" --data-binary ").append(quotedBody(body));
        }
        return line.append(" \"$API\"").append(quoted(target())).toString();
    }

    private static String quotedBody(byte[] body) {
        if (body.length > 4000) {
            return "@- # " + body.length + " bytes that begin with "
                    + quoted(new String(body, 0, 300, StandardCharsets.ISO_8859_1));
        }
        var text = new StringBuilder("$'");
        for (var each : body) {
            if (each >= ' ' && each < 0x7f && each != '\'' && each != '\\') {
                text.append((char) each);
            } else {
                text.append("\\x").append(HexFormat.of().toHexDigits(each));
            }
        }
        return text.append('\'').toString();
    }

    private static String quoted(String text) {
        var shown = text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
        return quotedBody(shown.getBytes(StandardCharsets.UTF_8))
                .replace("$'", shown.matches("\\p{Print}*") ? "'" : "$'");
    }
}
