package vn.sangtao.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes public responses cacheable, and responds with 304 if the caller already has the same content. */
@Provider
@PublicAnswer
public class PublicAnswerFilter implements ContainerResponseFilter {

    private static final String FOR_FIVE_MINUTES = "public, max-age=300";
    private static final int TAG_BYTES = 16;

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getStatus() != 200 || !response.hasEntity() || response.getEntity() instanceof StreamingOutput) {
            return;
        }
        var body = response.getEntity() instanceof String page
                ? page.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(response.getEntity());
        var tag = "\"" + HexFormat.of().formatHex(Arrays.copyOf(Sha256.begin().digest(body), TAG_BYTES)) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && VersionFilter.names(known, tag)) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        response.setEntity(body);
    }
}
