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

/**
 * Passes a merge patch to its resource unparsed, with the size limit of other JSON; {@link MergePatch} interprets it.
 */
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
