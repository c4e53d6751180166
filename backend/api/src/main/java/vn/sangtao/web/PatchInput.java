package vn.sangtao.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Hands a merge patch to its resource as it came, no longer than other JSON; {@link MergePatch} makes sense of it. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
public class PatchInput implements MessageBodyReader<byte[]> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation @Nullable [] annotations, MediaType mediaType) {
        return type == byte[].class;
    }

    @Override
    public byte[] readFrom(
            Class<byte[]> type,
            Type generic,
            Annotation @Nullable [] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return BodyLimit.read(body);
    }
}
