package vn.sangtao.access;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the origin of a request. */
public final class RequestOrigin {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SOUND_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int USER_AGENT_LENGTH = 200;
    private static final int CLIENT_LENGTH = 100;

    private RequestOrigin() {}

    /**
     * Returns the origin of the request.
     *
     * @param client the client to which its token was issued
     */
    public static Origin of(RoutingContext context, @Nullable String client) {
        var address = context.request().remoteAddress();
        return new Origin(
                address == null ? null : address.hostAddress(),
                cut(client, CLIENT_LENGTH),
                requestId(context),
                cut(context.request().getHeader("User-Agent"), USER_AGENT_LENGTH));
    }

    /** Returns the id set by the web server in front, or a new one that is kept for the rest of the request. */
    private static String requestId(RoutingContext context) {
        var known = context.<String>get(REQUEST_ID);
        if (known != null) {
            return known;
        }
        var sent = context.request().getHeader(REQUEST_ID);
        var id = sent != null && SOUND_ID.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        context.put(REQUEST_ID, id);
        return id;
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
