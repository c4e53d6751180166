package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.InputReader;
import vn.sangtao.web.Problem;

/** NDJSON: each line is the body of a single create. */
final class NdjsonRows implements RowSource {

    private final CountedBytes bytes;
    private final BufferedReader lines;
    private final InputReader reader;
    private final ImportKind<?> kind;
    private long line;

    NdjsonRows(InputStream source, InputReader reader, ImportKind<?> kind) {
        this.reader = reader;
        this.kind = kind;
        bytes = new CountedBytes(source);
        lines = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public @Nullable RawRow next() {
        var text = nextLine();
        if (text == null) {
            return null;
        }
        try {
            var input = reader.parse(text.getBytes(StandardCharsets.UTF_8));
            var isExported = !kind.readOnlyColumns().isEmpty() && input.has("id");
            if (input instanceof ObjectNode members) {
                kind.readOnlyColumns().forEach(column -> members.remove(column.name()));
            }
            if (isExported && kind.keyColumn() != null && !input.has(kind.keyColumn())) {
                return new RawRow(line, List.of(text), null, "exported-without-key");
            }
            return new RawRow(line, List.of(text), input, null);
        } catch (Problem broken) {
            return new RawRow(line, List.of(text), null, "not-json-line");
        }
    }

    private @Nullable String nextLine() {
        try {
            while (true) {
                var text = lines.readLine();
                line++;
                if (text == null || !text.isBlank()) {
                    return text;
                }
            }
        } catch (CharacterCodingException broken) {
            throw new ImportFailure("not-utf-8", line, Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
