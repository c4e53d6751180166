package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.RunningSystem;

/** Reads records, lists to their end, and files, as programs of other people do. */
final class ListReader {

    private static final int OK = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * What a list answered.
     *
     * @param status 200, or what it was refused with
     * @param items the rows of all pages
     */
    record Rows(int status, List<JsonNode> items) {

        boolean isAnswered() {
            return status == OK;
        }

        /** Returns the identifying member of every row, in order. */
        List<String> by(String member) {
            return items.stream().map(item -> item.at(pointer(member)).asText()).toList();
        }
    }

    /** Returns the JSON pointer of a member path. */
    static String pointer(String member) {
        return "/" + member.replace('.', '/');
    }

    /** The status of the answer. */
    int status(String user, String path) {
        return send(user, "application/json", path).statusCode();
    }

    /** A record as somebody reads it who may. */
    JsonNode record(String user, String path) {
        var answer = send(user, "application/json", path);
        assertThat(answer.statusCode()).as(path + " read by " + user).isEqualTo(OK);
        return json(text(answer));
    }

    /** All rows, page by page; where they are counted, the count is held against them. */
    Rows pages(String user, String path) {
        var items = new ArrayList<JsonNode>();
        var page = path;
        var total = -1;
        while (true) {
            var answer = send(user, "application/json", page);
            if (answer.statusCode() != OK) {
                return new Rows(answer.statusCode(), List.of());
            }
            var body = json(text(answer));
            (body.isArray() ? body : body.path("items")).forEach(items::add);
            total = body.path("total").asInt(total);
            if (!body.has("next")) {
                break;
            }
            page = path + (path.contains("?") ? "&" : "?") + "cursor="
                    + encoded(body.path("next").asText());
        }
        if (path.contains("count=true")) {
            assertThat(total).as("the total of " + path + " for " + user).isEqualTo(items.size());
        }
        return new Rows(OK, items);
    }

    /** The rows of the list as a file of JSON lines. */
    Rows lines(String user, String path) {
        var answer = send(user, Files.NDJSON, path);
        return new Rows(
                answer.statusCode(),
                answer.statusCode() == OK
                        ? text(answer).lines().map(ListReader::json).toList()
                        : List.of());
    }

    /** The text of the list as a table, from wherever in it; empty where it is refused. */
    String table(String user, String mediaType, String path) {
        var answer = send(user, mediaType, path);
        if (answer.statusCode() != OK) {
            return "";
        }
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(mediaType);
        return mediaType.equals(Files.XLSX)
                ? Files.rows(answer.body()).stream()
                        .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                        .collect(Collectors.joining("\n"))
                : text(answer);
    }

    /** The list as a table under its English header. */
    List<List<String>> cells(String user, String mediaType, String path) {
        var answer = send(user, mediaType, path);
        assertThat(answer.statusCode()).as(path + " read by " + user).isEqualTo(OK);
        if (mediaType.equals(Files.XLSX)) {
            return Files.rows(answer.body()).stream()
                    .map(row -> row.stream().map(ExportedCells::text).toList())
                    .toList();
        }
        try (var file = CsvReader.builder().ofCsvRecord(text(answer).substring(1))) {
            return file.stream().map(CsvRecord::getFields).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpResponse<byte[]> send(String user, String mediaType, String path) {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Accept", mediaType)
                .header("Accept-Language", "en");
        if (!user.isEmpty()) {
            request.header("Authorization", "Bearer " + RunningSystem.stack().accessToken(user));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, stopped);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(text, broken);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
