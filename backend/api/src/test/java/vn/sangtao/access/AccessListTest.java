package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.access.RecordLists.RecordList;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;

/**
 * Every list of the contract shows, counts and exports the very records that the caller may read one by one, on all its
 * pages and by any filter, and tells nothing of the others. Each list is asked by every role, by nobody, and by the
 * committee of another city.
 */
@ApiTest
class AccessListTest {

    private static final Map<String, ContractList> CONTRACT = ContractList.all();
    private static final AccessRecords RECORDS = new AccessRecords();
    private static final ListReader READER = new ListReader();
    private static final int ROWS_ON_A_PAGE = 3;

    /** Lists that hold no records, and where they are tried instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "getCommendationStatistics", "figures: CommendationStatisticsTest",
            "getImportKind", "the columns of a file: ImportTest",
            "listAccessEvents", "told of people, not of records: AccessEventTest",
            "listAccountSessions", "kept by Keycloak alone: AccountSessionTest",
            "listCommendationForms", "the same for everybody: CommendationFormTest",
            "listImportKinds", "the same for everybody: ImportTest",
            "listInitiativeFields", "the same for everybody: InitiativeTest");

    /** Its rows are changes, found by the accounts that they are of. */
    private static final String OF_OTHER_RECORDS = "listAccountChanges";

    private static RecordLists recordLists() {
        return Lists.OF_RECORDS;
    }

    /** Made when the first test asks for them, since they need the running system. */
    private static final class Lists {
        private static final RecordLists OF_RECORDS = new RecordLists(RECORDS);
        private static final PartLists OF_PARTS = new PartLists(RECORDS);
    }

    private static List<Standpoint> callers() {
        return Stream.concat(Standpoint.ALL.stream(), Stream.of(new Standpoint("committee", "committee.hue", "HUE")))
                .toList();
    }

    @Test
    void everyListOfTheContractIsTried() {
        var tried = new TreeSet<>(ELSEWHERE.keySet());
        tried.addAll(recordLists().lists().keySet());
        tried.addAll(Lists.OF_PARTS.lists().keySet());
        assertThat(tried).isEqualTo(CONTRACT.keySet());
    }

    static Stream<String> recordOperations() {
        return recordLists().lists().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("recordOperations")
    void listShowsWhatTheCallerMayRead(String operation) {
        var list = Objects.requireNonNull(recordLists().lists().get(operation));
        var contract = Objects.requireNonNull(CONTRACT.get(operation));
        var whole = new LinkedHashMap<MadeRecord, JsonNode>();
        list.made().get().forEach(each -> whole.put(each, READER.record(each.reader(), each.whole())));
        var filters = filters(list, contract, List.copyOf(whole.values()));

        var shown = new ArrayList<String>();
        var readable = new ArrayList<String>();
        var readers = new HashSet<String>();
        for (var caller : callers()) {
            var own = whole.keySet().stream()
                    .filter(each -> READER.status(caller.user(), each.path()) == 200)
                    .toList();
            own.forEach(each -> readers.add(each.key()));
            for (var filter : filters.entrySet()) {
                var who = caller.role() + " " + caller.user() + " ?" + filter.getKey() + " ";
                shown.add(who + shown(list, contract, filter.getKey(), caller.user(), keys(whole.keySet())));
                readable.add(who
                        + keys(own.stream()
                                .filter(each -> filter.getValue().test(Objects.requireNonNull(whole.get(each))))
                                .toList()));
            }
        }
        assertThat(shown).isEqualTo(readable);
        // each record was seen by somebody, or the list would be right by showing nothing
        assertThat(readers).hasSizeGreaterThan(whole.size() / 3).hasSizeGreaterThan(0);
        if (contract.isExported() && !operation.equals(OF_OTHER_RECORDS)) {
            cellsSayWhatTheRecordsSay(list, contract, whole);
        }
    }

    private static void cellsSayWhatTheRecordsSay(
            RecordList list, ContractList contract, Map<MadeRecord, JsonNode> whole) {
        var path = asked(contract.path(), list.query().apply(List.copyOf(whole.values())));
        for (var user :
                whole.keySet().stream().map(MadeRecord::reader).distinct().toList()) {
            var own = new LinkedHashMap<>(whole);
            own.keySet().removeIf(each -> !each.reader().equals(user));
            var cells = new ExportedCells(list.key(), own, READER.pages(user, path));
            cells.compare(READER.cells(user, Files.CSV, path));
            cells.compare(READER.cells(user, Files.XLSX, path));
            assertThat(cells.filled()).as(path).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    /** The queries, and which of the records each of them finds. */
    private static Map<String, Predicate<JsonNode>> filters(
            RecordList list, ContractList contract, List<JsonNode> whole) {
        var made = list.query().apply(whole);
        var filters = new LinkedHashMap<String, Predicate<JsonNode>>();
        filters.put(made, _ -> true);
        if (contract.parameters().contains("status")) {
            whole.stream()
                    .map(record -> record.path("state").asText())
                    .filter(state -> !state.isEmpty())
                    .distinct()
                    .forEach(state -> filters.put(
                            joined(made, "status=" + state),
                            record -> record.path("state").asText().equals(state)));
        }
        if (!list.organisation().isEmpty() && contract.parameters().contains("subtree")) {
            filters.put(joined(made, "subtree=true&organisation=NOWHERE"), _ -> false);
            for (var top : List.of("CT", "CT-HND", "HUE")) {
                for (var subtree : List.of(true, false)) {
                    filters.put(
                            joined(made, "organisation=%s&subtree=%s".formatted(top, subtree)),
                            record -> isWithin(
                                    record.at(ListReader.pointer(list.organisation()))
                                            .asText(),
                                    top,
                                    subtree));
                }
            }
        }
        return filters;
    }

    private static boolean isWithin(String organisation, String top, boolean subtree) {
        var isBelow = switch (top) {
            case "CT" -> !organisation.startsWith("HUE") && !organisation.equals("TW");
            case "HUE" -> organisation.startsWith("HUE");
            default -> organisation.equals(recordLists().below());
        };
        return organisation.equals(top) || (subtree && isBelow);
    }

    /** The records that the list shows, which it counts and gives as files alike. */
    private static Set<String> shown(
            RecordList list, ContractList contract, String query, String user, Set<String> made) {
        var paged = contract.parameters().contains("limit")
                ? joined(
                        query,
                        "count=true&limit=" + (query.contains("subtree") || query.isEmpty() ? 200 : ROWS_ON_A_PAGE))
                : query;
        var rows = READER.pages(user, asked(contract.path(), paged));
        var keys = rows.by(list.key());
        assertThat(keys).doesNotHaveDuplicates();
        if (contract.isExported()) {
            var lines = READER.lines(user, asked(contract.path(), query));
            assertThat(lines.status()).isEqualTo(rows.status());
            assertThat(lines.by(list.key())).containsExactlyInAnyOrderElementsOf(keys);
            var type = query.contains("status") ? Files.XLSX : Files.CSV;
            var table = query.contains("subtree") ? null : READER.table(user, type, asked(contract.path(), query));
            if (table != null) {
                assertThat(made.stream().filter(table::contains))
                        .containsExactlyInAnyOrderElementsOf(
                                keys.stream().filter(made::contains).toList());
            }
        }
        var shown = new TreeSet<>(keys);
        shown.retainAll(made);
        return shown;
    }

    static Stream<String> partOperations() {
        return Lists.OF_PARTS.lists().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("partOperations")
    void listOfARecordsPartsShowsThemToThoseWhoReadTheRecord(String operation) {
        var list = Objects.requireNonNull(Lists.OF_PARTS.lists().get(operation));
        var contract = Objects.requireNonNull(CONTRACT.get(operation));
        for (var owner : list.owners().get()) {
            var path = owner.path() + list.suffix();
            var whole = READER.pages(owner.reader(), path);
            assertThat(whole.items()).as(path).isNotEmpty();
            var readers = 0;
            for (var caller : callers()) {
                var counted = contract.parameters().contains("count") ? path + "?count=true&limit=1" : path;
                var rows = READER.pages(caller.user(), counted);
                var who = path + " for " + caller.user();
                var expected = list.areReadAlone()
                        ? whole.by(list.key()).stream()
                                .filter(key -> READER.status(caller.user(), path + "/" + key) == 200)
                                .toList()
                        : rows.isAnswered() ? whole.by(list.key()) : List.<String>of();
                assertThat(rows.by(list.key())).as(who).isEqualTo(expected);
                if (rows.isAnswered()) {
                    readers++;
                    assertThat(READER.status(caller.user(), owner.path()))
                            .as(who)
                            .isIn(alsoReadBy(operation));
                }
                exportedAlike(list, path, caller, rows);
            }
            assertThat(readers).as(path).isPositive();
        }
    }

    /** Auditors read what was done to an account, and not the account. */
    private static List<Integer> alsoReadBy(String operation) {
        return operation.equals("listChangesOfAccount") ? List.of(200, 403) : List.of(200);
    }

    private static void exportedAlike(PartLists.PartList list, String path, Standpoint caller, ListReader.Rows rows) {
        if (list.isTableOnly()) {
            assertThat(READER.table(caller.user(), Files.CSV, path).isEmpty()).isEqualTo(!rows.isAnswered());
            return;
        }
        var lines = READER.lines(caller.user(), path);
        assertThat(lines.status()).as(path).isEqualTo(rows.status());
        assertThat(lines.by(list.key())).as(path).containsExactlyInAnyOrderElementsOf(rows.by(list.key()));
    }

    private static Set<String> keys(java.util.Collection<MadeRecord> records) {
        return records.stream().map(MadeRecord::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(String query, String more) {
        return query.isEmpty() ? more : query + "&" + more;
    }

    private static String asked(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
