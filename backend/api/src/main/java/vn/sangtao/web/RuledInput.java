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

/**
 * Reads inputs together with the faults of their shape, so that resources can check the rules of the feature as well.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RuledInput implements MessageBodyReader<Input<?>> {

    @Inject
    InputReader reader;

    @Inject
    SentBody sent;

    @Inject
    SentType types;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation @Nullable [] annotations, MediaType mediaType) {
        return type == Input.class;
    }

    @Override
    public Input<?> readFrom(
            Class<Input<?>> type,
            Type generic,
            Annotation @Nullable [] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = BodyLimit.read(body);
        sent.note(bytes);
        return reader.input(reader.parse(bytes), types.of(Input.class));
    }
}
