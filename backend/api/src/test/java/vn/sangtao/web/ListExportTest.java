package vn.sangtao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Files.CSV;
import static vn.sangtao.testing.Files.NDJSON;
import static vn.sangtao.testing.Files.XLSX;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.ManyInitiatives;

/** Every list is given as a file too: whole, streamed, and recognisably broken where it broke off. */
@ApiTest
class ListExportTest {

    private static final int MANY = 6_000;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisations",
                "/campaigns",
                "/commendations",
                "/commendation-decisions",
                "/initiatives",
                "/imports",
                "/golden-book/editions",
                "/golden-book/nominations"
            })
    void everyListIsGivenAsAFile(String path) {
        as("committee").accept(CSV).get(path).then().statusCode(200).contentType(startsWith("text/csv"));
        as("committee").accept(NDJSON).get(path).then().statusCode(200).contentType(startsWith(NDJSON));
        as("committee").accept(XLSX).get(path).then().statusCode(200).contentType(startsWith(XLSX));
    }

    @Test
    void publicListIsGivenWithoutAToken() {
        asNobody()
                .accept(CSV)
                .get("/public/golden-book/entries")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
    }

    @Test
    void fileIsNamedAfterListAndDay() {
        as("committee")
                .accept(CSV)
                .get("/organisations")
                .then()
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"organisations-\\d{4}-\\d\\d-\\d\\d\\.csv\""));
    }

    @Test
    void fileHoldsTheRowsOfTheFiltersInTheirOrder() {
        var names = as("committee")
                .get("/organisations?kind=SOCIO_POLITICAL&sort=-code&limit=200")
                .then()
                .extract()
                .<List<String>>path("items.code");
        var lines = as("committee")
                .accept(NDJSON)
                .get("/organisations?kind=SOCIO_POLITICAL&sort=-code&limit=1")
                .then()
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(names);
        for (int index = 0; index < names.size(); index++) {
            assertThat(lines.get(index)).contains("\"code\":\"" + names.get(index) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, NDJSON, XLSX})
    void everyFileIsNotedWithCallerFilterAndRows(String format) throws SQLException {
        var words = "X" + UUID.randomUUID();
        for (var organisation : List.of("CT-HND", "CT-LDLD", "CT-31135")) {
            var title = Map.of("organisation", organisation, "title", "Máy cấy " + words, "externalId", words);
            as("committee").body(title).post("/initiatives").then().statusCode(201);
        }
        // officers of the Farmers' Union see one of the three
        for (var caller : Map.of("committee", 3L, "officer.hnd", 1L).entrySet()) {
            var filter = "externalId=" + words + "&organisation=" + (caller.getValue() == 3 ? "CT" : "CT-HND");
            as(caller.getKey())
                    .accept(format)
                    .get("/initiatives?" + filter)
                    .then()
                    .statusCode(200);
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select kind, by_id, by_name, city_code, remote_address,"
                            + " export_kind, export_rows from access_event where export_filter = ?")) {
                query.setString(1, filter);
                var noted = query.executeQuery();
                var me = as(caller.getKey()).get("/me").then().extract().jsonPath();
                assertThat(noted.next()).isTrue();
                assertThat(noted.getString(1)).isEqualTo("EXPORT");
                assertThat(noted.getString(2)).isEqualTo(me.getString("subject"));
                assertThat(noted.getString(3)).isEqualTo(me.getString("name"));
                assertThat(noted.getString(4)).isEqualTo("CT");
                assertThat(noted.getString(5)).isEqualTo("127.0.0.1");
                assertThat(noted.getString(6)).isEqualTo("initiatives");
                assertThat(noted.getLong(7)).isEqualTo(caller.getValue());
                assertThat(noted.next()).isFalse();
            }
        }
    }

    @Test
    void faultsOfTheQueryAreProblemsAsUsual() {
        as("committee")
                .accept(CSV)
                .get("/organisations?colour=red")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest
    @CsvSource({"/organisations, application/pdf", "/organisations/CT, text/csv", "/me, text/csv"})
    void otherFormatsAreNotAcceptable(String path, String format) {
        as("committee").accept(format).get(path).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void jsonIsGivenWhereItIsAsWelcome() {
        as("committee")
                .accept("text/csv;q=0.5, */*")
                .get("/organisations")
                .then()
                .body("items", notNullValue());
    }

    @Test
    void nextPageIsLinkedWithAllFilters() {
        var link = as("committee")
                .get("/organisations?kind=COMMUNE_FRONT&kind=SOCIO_POLITICAL&limit=2&sort=code&count=true")
                .then()
                .extract()
                .header("Link");
        assertThat(link)
                .startsWith("</api/v1/organisations?")
                .endsWith(">; rel=\"next\"")
                .contains("kind=COMMUNE_FRONT&kind=SOCIO_POLITICAL", "limit=2", "sort=code");
        var address = link.substring("</api/v1".length(), link.indexOf('>'));
        as("committee")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
        as("committee").get("/organisations?code=CT").then().header("Link", nullValue());
    }

    /**
     * Rows of one instant too, and those of one organisation as well as those of a city: those that a page begins after
     * are never read again, however many they are.
     */
    @ParameterizedTest
    @ValueSource(strings = {"committee", "lead.hnd"})
    void manyRowsAreReadOnceAndStreamedInTheMemoryOfFew(String user) throws IOException, InterruptedException {
        try (var many = ManyInitiatives.of(database, 1971, MANY);
                var client = HttpClient.newHttpClient()) {
            var readBefore = many.rowsRead();
            var answer = Files.open(client, user, NDJSON, many.path());
            var before = usedMemory();
            var most = 0L;
            var count = 0;
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (++count % 2_000 == 0) {
                        most = Math.max(most, usedMemory() - before);
                    }
                }
            }
            assertThat(count).isEqualTo(MANY);
            assertThat(most).isLessThan(40 * MEGABYTE);
            assertThat(many.rowsRead() - readBefore).isBetween((long) MANY, MANY * 3L / 2);
        }
    }

    @ParameterizedTest
    @CsvSource({CSV + ", lead.hnd", XLSX + ", standing"})
    void fileBeginsBeforeItsLastRowsAreRead(String format, String user) throws IOException, InterruptedException {
        try (var many = ManyInitiatives.of(database, 1974, MANY);
                var client = HttpClient.newHttpClient()) {
            var readBefore = many.rowsRead();
            try (var body = Files.open(client, user, format, many.path()).body()) {
                assertThat(body.readNBytes(65_536)).hasSize(65_536);
                assertThat(many.rowsRead() - readBefore)
                        .as("rows read while the reader takes no more")
                        .isLessThan(MANY / 2);
            }
        }
    }

    /** A page costs about what it shows, in a large organisation too. */
    @ParameterizedTest
    @ValueSource(strings = {"committee", "lead.hnd"})
    void pageReadsNoMoreRowsThanItShows(String user) {
        try (var many = ManyInitiatives.of(database, 1975, MANY)) {
            for (var query : List.of("", "&organisation=CT-HND", "&status=DRAFT")) {
                var readBefore = many.rowsRead();
                as(user).get(many.path() + "&limit=25" + query)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(25));
                assertThat(many.rowsRead() - readBefore).as(query).isLessThan(MANY / 10);
            }
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, NDJSON, XLSX})
    void fileThatBreaksOffDoesNotLookWhole(String format) throws IOException, InterruptedException {
        try (var many = ManyInitiatives.of(database, 1972, 1_999).spoil(999);
                var client = HttpClient.newHttpClient()) {
            var answer = Files.open(client, "committee", format, many.path() + "&sort=title");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void callerTakesTwoFilesAtATimeAndOneWhoLeavesFreesThePlace() throws IOException, InterruptedException {
        try (var many = ManyInitiatives.of(database, 1973, 2_000);
                var client = HttpClient.newHttpClient()) {
            var first = Files.open(client, "officer.hnd", NDJSON, many.path());
            var second = Files.open(client, "officer.hnd", NDJSON, many.path());
            as("officer.hnd")
                    .accept(CSV)
                    .get("/organisations")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/too-many-exports"));
            as("lead.hnd").accept(CSV).get("/organisations").then().statusCode(200);

            first.body().close();
            second.body().close();
            assertThat(isServedSoon("officer.hnd")).isTrue();
        }
    }

    /** The service learns that somebody left when it next writes to them. */
    private static boolean isServedSoon(String user) {
        var until = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(until)) {
            if (as(user).accept(CSV).get("/organisations").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
