package vn.sangtao.web;

import jakarta.inject.Inject;
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

/** Passes a merge patch to its resource, with the size limit of other JSON. */
@Provider
@Consumes(Patch.MEDIA_TYPE)
public class PatchInput implements MessageBodyReader<Patch<?>> {

    @Inject
    InputReader reader;

    @Inject
    SentType types;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation @Nullable [] annotations, MediaType mediaType) {
        return type == Patch.class;
    }

    @Override
    public Patch<?> readFrom(
            Class<Patch<?>> type,
            Type generic,
            Annotation @Nullable [] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new Patch<>(BodyLimit.read(body), types.of(Patch.class), reader);
    }
}
