package vn.sangtao.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.List;
import java.util.function.Consumer;

/**
 * Tries every transition out of a state for every user. A refused user changes nothing, so the record is put back into
 * the state only after a transition succeeded.
 *
 * @param record the path of the record
 * @param states the target states
 * @param users the users who try, one after the other
 * @param put puts the record into the initial state, prepared for the given target state
 * @param expected the expected status for a user and a target state
 */
public record TransitionMatrix<S extends Enum<S>>(
        String record, List<S> states, List<String> users, Consumer<S> put, Expected<S> expected) {

    private static final String COMMENT = "Theo kết luận cuộc họp.";

    /** Returns the expected status for a user. */
    @FunctionalInterface
    public interface Expected<S> {
        int status(String user, S to);
    }

    /** Tries all transitions. */
    public void tryAll(S from) {
        for (var to : states) {
            put.accept(to);
            var before = seen();
            for (var user : users) {
                var status =
                        transition(user, record, to.name(), COMMENT).extract().statusCode();
                assertThat(status)
                        .as("%s takes %s from %s to %s", user, record, from, to)
                        .isEqualTo(expected.status(user, to));
                if (status == 200) {
                    assertThat(as("auditor").get(record).<String>path("state")).isEqualTo(to.name());
                    put.accept(to);
                    before = seen();
                }
            }
            assertThat(seen())
                    .as("who was refused from %s to %s changed nothing", from, to)
                    .isEqualTo(before);
        }
    }

    /**
     * Returns the record with its version, editor and time of change, as read by a user who sees it in every state.
     */
    private String seen() {
        var answer = as("auditor").get(record).then().statusCode(200).extract();
        return answer.header("ETag") + answer.asString();
    }
}
