package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.history.HistoryRecords.subjectOf;
import static vn.sangtao.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.history.HeldRecords.Held;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/** A request without effective changes changes nothing: no new version, no history entry, for any kind of record. */
@ApiTest
class UnchangedRecordTest {

    /** Members of inputs that no record has by itself: a decision comes only with a new award. */
    private static final Map<String, Set<String>> NOT_HELD = Map.of("CommendationDraft", Set.of("award"));

    /** A path at which records are changed, by PUT, PATCH or both, and the members of its input. */
    record Changed(String path, List<String> methods, Set<String> members) {

        @Override
        public String toString() {
            return methods + " " + path;
        }
    }

    /** Returns all such paths of the contract. */
    static List<Changed> changed() throws IOException {
        var contract = new YAMLMapper().readTree(Path.of("../../openapi.yaml").toFile());
        return contract.path("paths").properties().stream()
                .map(path -> changed(contract, path.getKey(), path.getValue()))
                .filter(path -> !path.methods().isEmpty())
                .toList();
    }

    private static Changed changed(JsonNode contract, String path, JsonNode operations) {
        var methods = Stream.of("put", "patch").filter(operations::has).toList();
        var members = new HashSet<String>();
        for (var method : methods) {
            var content = operations.path(method).path("requestBody").path("content");
            var reference =
                    content.elements().next().path("schema").path("$ref").asText();
            contract.at(reference.substring(1)).path("properties").fieldNames().forEachRemaining(members::add);
            members.removeAll(NOT_HELD.getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), Set.of()));
        }
        return new Changed(path.substring("/api/v1".length()), methods, members);
    }

    @Test
    void everyChangeOfTheContractIsTried() throws IOException {
        assertThat(changed().stream().map(Changed::path))
                .containsExactlyInAnyOrderElementsOf(HeldRecords.BY_PATH.keySet());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void whatIsThereAlreadyChangesNothingAndWhatDiffersIsANewVersion(Changed path) throws SQLException {
        var held = Objects.requireNonNull(HeldRecords.BY_PATH.get(path.path())).get();
        assertThat(held.content().keySet()).as("all that can be sent").isEqualTo(path.members());
        for (var method : path.methods()) {
            assertChangesNothing(method, held, held.content());
        }
        if (path.methods().contains("patch")) {
            assertChangesNothing("patch", held, Map.of());
        }
        for (var method : path.methods()) {
            var other = new TreeMap<String, @Nullable Object>(held.content());
            other.putAll(held.other());
            assertIsANewVersion(method, held, other);
            assertIsANewVersion(method, held, held.content());
        }
    }

    private static void assertChangesNothing(String method, Held held, Map<String, ?> content) throws SQLException {
        var before = read(held);
        var entries = entriesOf(held.user());
        var answer = send(method, held, content);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("ETag")).as(method).isEqualTo(before.header("ETag"));
        var after = read(held);
        assertThat(after.asString()).as(method).isEqualTo(before.asString());
        assertThat(after.header("ETag")).as(method).isEqualTo(before.header("ETag"));
        assertThat(entriesOf(held.user())).as(method).isEqualTo(entries);
    }

    private static void assertIsANewVersion(String method, Held held, Map<String, ?> content) throws SQLException {
        var before = read(held);
        var entries = entriesOf(held.user());
        var answer = send(method, held, content);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var after = read(held);
        assertThat(after.asString()).as(method).isNotEqualTo(before.asString());
        if (before.header("ETag") != null) {
            assertThat(after.header("ETag")).as(method).isNotEqualTo(before.header("ETag"));
        }
        String changedAt = before.path("changedAt");
        if (changedAt != null) {
            assertThat(Instant.parse(after.path("changedAt"))).isAfter(Instant.parse(changedAt));
        }
        assertThat(entriesOf(held.user())).as(method).hasSize(entries.size() + held.entriesOfAChange());
    }

    private static Response read(Held held) {
        return as(held.user())
                .get(held.readAt())
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Response send(String method, Held held, Map<String, ?> members) {
        var request = as(held.user()).body(members);
        var tag = read(held).header("ETag");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (method.equals("patch")) {
            request.contentType("application/merge-patch+json");
        }
        return request.request(method.toUpperCase(Locale.ROOT), held.path());
    }

    /** Returns the entries of all histories caused by the user: each with the record, its version and kind. */
    private static Set<String> entriesOf(String user) throws SQLException {
        try (var database = Database.asOwner();
                var ask = database.prepareStatement("select concat_ws(' ', record_kind, record_id, record_version,"
                        + " operation, members_after) from history_entry where by_id = ?")) {
            ask.setString(1, subjectOf(user));
            var entries = new HashSet<String>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
            return entries;
        }
    }
}
