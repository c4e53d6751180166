package vn.sangtao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a record's states.
 *
 * @param from the state left; absent for the first
 * @param to the state entered
 * @param comment why
 * @param by the name of who did it
 * @param at when
 */
public record TransitionView(
        @Nullable String from, String to, @Nullable String comment, String by, Instant at) {}
