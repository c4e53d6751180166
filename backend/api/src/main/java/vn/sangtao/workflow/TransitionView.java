package vn.sangtao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a record's states.
 *
 * @param from the state left; absent for the first
 * @param to the state entered
 * @param comment the reason
 * @param by the name of the person who made the change
 * @param at the time of the change
 */
public record TransitionView(
        @Nullable String from, String to, @Nullable String comment, String by, Instant at) {}
