package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.commendation.CommendationState;
import vn.sangtao.goldenbook.DossierState;
import vn.sangtao.goldenbook.GoldenBookEditionState;
import vn.sangtao.goldenbook.NominationState;
import vn.sangtao.goldenbook.ReviewState;
import vn.sangtao.initiative.InitiativeState;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/**
 * Anyone who may read a record may read it in any state, unless access.csv has a row for states in which more people
 * may: so the table holds beyond the one state that its probes prepare.
 */
@ApiTest
class AccessByStateTest {

    private static final AccessTable TABLE = AccessTable.read();
    private static final AccessRecords RECORDS = new AccessRecords();
    private static final ListReader READER = new ListReader();

    /** Of another city nothing is read, which AccessTest shows; what lies above is like what lies beside. */
    private static final Set<Relation> RELATIONS = Set.of(Relation.OWN, Relation.BELOW, Relation.READ_ONLY);

    /**
     * A commendation is awarded by a decision alone, whose readers are covered by CommendationDecisionTest and the
     * table.
     */
    private static final CommendationState[] WITHOUT_A_DECISION = Stream.of(CommendationState.values())
            .filter(state -> state != CommendationState.AWARDED && state != CommendationState.REVOKED)
            .toArray(CommendationState[]::new);

    @FunctionalInterface
    interface RecordOf {
        String path(String organisation, Standpoint caller, Relation relation);
    }

    /**
     * A kind of record with states.
     *
     * @param table the table that stores it
     * @param row the row of access.csv for reading it
     * @param laterRow the row for the later states; the same if there is no other
     * @param laterStates those states
     */
    record Kind(
            String table, String row, String laterRow, Set<String> laterStates, List<String> states, RecordOf record) {

        @Override
        public String toString() {
            return row;
        }

        String rowOf(String state) {
            return laterStates.contains(state) ? laterRow : row;
        }
    }

    private static Kind kind(String table, String row, Enum<?>[] states, RecordOf record) {
        return new Kind(table, row, row, Set.of(), names(states), record);
    }

    private static List<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                kind("initiative", "getInitiative", InitiativeState.values(), RECORDS::initiative),
                new Kind(
                        "nomination",
                        "getNomination",
                        "getNomination FORWARDED",
                        Set.of("FORWARDED", "SELECTED", "NOT_SELECTED", "PUBLISHED"),
                        names(NominationState.values()),
                        RECORDS::nomination),
                new Kind(
                        "dossier",
                        "getDossier",
                        "getDossier SENT",
                        Set.of("SENT"),
                        names(DossierState.values()),
                        (organisation, caller, relation) -> RECORDS.sentDossier(organisation)),
                new Kind(
                        "review",
                        "getReview",
                        "getReview RECUSED",
                        Set.of("RECUSED", "CANCELLED"),
                        names(ReviewState.values()),
                        RECORDS::submittedReview),
                kind(
                        "golden_book_edition",
                        "getGoldenBookEdition",
                        GoldenBookEditionState.values(),
                        (organisation, caller, relation) -> RECORDS.edition(organisation)),
                kind(
                        "commendation",
                        "getCommendation",
                        WITHOUT_A_DECISION,
                        (organisation, caller, relation) -> RECORDS.commendation(organisation, caller)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadInEveryStateAsTheTableSays(Kind kind) throws SQLException {
        var paths = new LinkedHashMap<Standpoint, LinkedHashMap<Relation, String>>();
        for (var caller : Standpoint.ALL) {
            for (var relation : RELATIONS) {
                var organisation = caller.organisation(relation);
                if (!caller.isNobody() && organisation.isPresent()) {
                    paths.computeIfAbsent(caller, _ -> new LinkedHashMap<>())
                            .put(relation, kind.record().path(organisation.get(), caller, relation));
                }
            }
        }
        var answered = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (var state : kind.states()) {
            put(kind, state, paths.values().stream().flatMap(each -> each.values().stream()));
            paths.forEach((caller, records) -> records.forEach((relation, path) -> {
                var who = state + " " + caller.role() + " " + relation + ": ";
                answered.add(who + READER.status(caller.user(), path));
                expected.add(who + status(kind.rowOf(state), caller, relation));
            }));
        }
        assertThat(answered).isEqualTo(expected);
    }

    private static void put(Kind kind, String state, Stream<String> paths) throws SQLException {
        var ids = paths.map(path -> "'" + Api.idOf(path) + "'").distinct().toList();
        Database.change("update %s set state = '%s' where id in (%s) and state <> '%2$s'"
                .formatted(kind.table(), state, String.join(",", ids)));
    }

    private static String status(String row, Standpoint caller, Relation relation) {
        return Objects.requireNonNull(TABLE.expected(row, caller.role()).get(relation))
                .replace("+", "");
    }
}
