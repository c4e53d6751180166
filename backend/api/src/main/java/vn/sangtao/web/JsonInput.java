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

/** Reads JSON bodies into checked records for every resource, by means of {@link InputReader}. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/x-ndjson", "application/stream+json"})
public class JsonInput implements MessageBodyReader<Record> {

    @Inject
    InputReader reader;

    @Inject
    SentBody sent;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation @Nullable [] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation @Nullable [] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (!mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            // otherwise the framework would read JSON lines itself, without our checks
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        var bytes = BodyLimit.read(body);
        sent.note(bytes);
        return reader.read(bytes, type);
    }
}
