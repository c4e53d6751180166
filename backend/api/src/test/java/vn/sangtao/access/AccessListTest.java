package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.testing.ApiTest;

/** A list shows, and counts, the very records that the caller may read one by one, and tells nothing of the others. */
@ApiTest
class AccessListTest {

    private static final AccessRecords RECORDS = new AccessRecords();

    /**
     * A list, and how to ask it for a single record.
     *
     * @param path where it is
     * @param record one of an organisation
     * @param filter the query parameter that finds it
     * @param value the path in the record to what the parameter takes
     */
    record AskedList(String path, RecordOf record, String filter, String value) {

        @Override
        public String toString() {
            return path;
        }
    }

    @FunctionalInterface
    interface RecordOf {
        String path(String organisation, Standpoint caller, Relation relation);
    }

    static Stream<AskedList> lists() {
        return Stream.of(
                new AskedList(
                        "/organisations",
                        (organisation, caller, relation) -> "/organisations/" + organisation,
                        "code",
                        "code"),
                new AskedList(
                        "/campaigns",
                        (organisation, caller, relation) -> RECORDS.campaign(organisation),
                        "code",
                        "code"),
                new AskedList("/initiatives", RECORDS::initiative, "q", "title"),
                new AskedList(
                        "/golden-book/editions",
                        (organisation, caller, relation) -> RECORDS.edition(organisation),
                        "year",
                        "year"),
                new AskedList("/golden-book/nominations", RECORDS::nomination, "externalId", "externalId"),
                new AskedList("/golden-book/nominations", RECORDS::forwardedNomination, "externalId", "externalId"),
                new AskedList(
                        "/golden-book/dossiers",
                        (organisation, caller, relation) -> RECORDS.sentDossier(organisation),
                        "number",
                        "number"),
                new AskedList("/golden-book/reviews", RECORDS::review, "nomination", "work.nomination"),
                new AskedList("/golden-book/reviews", RECORDS::submittedReview, "nomination", "work.nomination"),
                new AskedList(
                        "/commendations",
                        (organisation, caller, relation) -> RECORDS.commendation(organisation, caller),
                        "subjectName",
                        "subject.name"),
                new AskedList(
                        "/commendation-decisions",
                        (organisation, caller, relation) -> RECORDS.decision(organisation),
                        "number",
                        "number"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listShowsWhatTheCallerMayRead(AskedList list) {
        var shown = new ArrayList<String>();
        var readable = new ArrayList<String>();
        for (var caller : Standpoint.ALL) {
            for (var relation : Relation.values()) {
                var organisation = caller.organisation(relation);
                if (caller.isNobody() || organisation.isEmpty()) {
                    continue;
                }
                var path = list.record().path(organisation.get(), caller, relation);
                var who = caller.role() + " " + relation + ": ";
                shown.add(who + found(list, path, caller));
                readable.add(who + (as(caller.user()).get(path).statusCode() == 200 ? 1 : 0));
            }
        }
        assertThat(shown).isEqualTo(readable);
    }

    private static int found(AskedList list, String path, Standpoint caller) {
        var value = as(reader(path)).get(path).then().statusCode(200).extract().<Object>path(list.value());
        var page = as(caller.user())
                .queryParam(list.filter(), value)
                .queryParam("count", true)
                .get(list.path())
                .then()
                .statusCode(200)
                .extract();
        List<Map<String, Object>> items = page.path("items");
        assertThat(page.<Integer>path("total")).isEqualTo(items.size());
        assertThat(exported(list, value, caller)).hasSize(items.size());
        return items.size();
    }

    private static List<String> exported(AskedList list, Object value, Standpoint caller) {
        return as(caller.user())
                .accept("application/x-ndjson")
                .queryParam(list.filter(), value)
                .get(list.path())
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /** Somebody of the record's city who may read all of it. */
    private static String reader(String path) {
        return as("committee").get(path).statusCode() == 200 ? "committee" : "committee.hue";
    }
}
