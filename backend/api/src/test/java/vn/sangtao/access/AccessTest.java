package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.testing.ApiTest;

/**
 * Every operation, tried by every role and by nobody, on records of their own organisation, one below, beside, above,
 * and of another city, answers as the table in access.csv says.
 */
@ApiTest
class AccessTest {

    private static final AccessTable TABLE = AccessTable.read();
    private static final AccessProbes PROBES = new AccessProbes();

    @Test
    void everyOperationOfTheContractHasARow() {
        assertThat(TABLE.operations()).isEqualTo(AccessTable.operationsOfTheContract());
    }

    @Test
    void everyRoleHasAColumn() {
        assertThat(TABLE.roles())
                .isEqualTo(Standpoint.ALL.stream().map(Standpoint::role).toList());
        assertThat(Set.copyOf(TABLE.roles()))
                .containsAll(Stream.of(Role.values()).map(Role::realmName).toList());
    }

    static Stream<String> rows() {
        return TABLE.rows().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(String row) {
        var answered = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (var caller : Standpoint.ALL) {
            var statuses = TABLE.expected(row, caller.role());
            for (var relation : Relation.values()) {
                if (caller.organisation(relation).isEmpty()) {
                    statuses.put(relation, "-");
                }
            }
            answered.add(caller.role() + ": " + String.join("/", answers(row, caller, statuses)));
            expected.add(caller.role() + ": " + String.join("/", statuses.values()));
        }
        assertThat(answered).isEqualTo(expected);
    }

    private static List<String> answers(String row, Standpoint caller, Map<Relation, String> expected) {
        var probe = PROBES.of(row);
        var answers = new ArrayList<String>();
        for (var relation : Relation.values()) {
            var organisation = caller.organisation(relation);
            var isThere = organisation.isPresent() && !"-".equals(expected.get(relation));
            answers.add(isThere ? String.valueOf(probe.ask(caller, organisation.get(), relation)) : "-");
        }
        return answers;
    }
}
