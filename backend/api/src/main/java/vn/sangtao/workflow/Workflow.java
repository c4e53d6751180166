package vn.sangtao.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Performs every change of state: checks permission, applies the record's rules, changes the state and records it in
 * the history, so that nothing can happen by halves. Runs within the transaction of the request.
 */
public final class Workflow {

    /** A decision on one's own case. */
    public static final ProblemType OWN_CASE = new ProblemType("own-case", 403);

    private Workflow() {}

    /**
     * Moves the record to the requested state.
     *
     * @throws Problem {@code transition-not-allowed} (409): no transition leads there from the present state;
     *     {@code forbidden} (403): the transition exists, but not for this caller; {@code own-case} (403);
     *     {@code invalid-input}: no such state, or a comment is missing; and the problems of the record's own rules
     */
    public static <S extends Enum<S> & State<S>> void carry(
            Stateful<S> record, TransitionRequest request, Caller caller) {
        var to = stateNamed(request.to(), record.state());
        var transition = transition(record, to)
                .orElseThrow(() -> refusal(ProblemType.TRANSITION_NOT_ALLOWED, record, to, caller));
        if (!caller.reaches(transition.roles(), record.organisationPath(), record.creator())) {
            throw refusal(ProblemType.FORBIDDEN, record, to, caller)
                    .with(
                            "roles",
                            transition.roles().stream()
                                    .map(Role::realmName)
                                    .sorted()
                                    .toList());
        }
        if (transition.notOwnCase() && record.isOwnCaseOf(caller)) {
            throw refusal(OWN_CASE, record, to, caller);
        }
        if (transition.commentRequired() && request.comment() == null) {
            throw Problem.invalid("/comment", "required", Map.of());
        }
        enter(record, to, request.comment(), caller);
    }

    /**
     * Moves the record to a state that results from something else (a decision on many, the clock): rules and history
     * still apply.
     */
    public static <S extends Enum<S> & State<S>> void enter(
            Stateful<S> record, S to, @Nullable String comment, Caller caller) {
        var from = record.state();
        record.beforeEntering(to, caller);
        record.enter(to);
        record.changedBy(caller);
        TransitionRecord.of(record, from.name(), to.name(), comment, caller).persist();
    }

    /** Returns the transitions that the caller may make on the record now. */
    public static <S extends Enum<S> & State<S>> List<AllowedTransition> allowed(Stateful<S> record, Caller caller) {
        return ways(record)
                .filter(transition -> caller.reaches(transition.roles(), record.organisationPath(), record.creator()))
                .filter(transition -> !transition.notOwnCase() || !record.isOwnCaseOf(caller))
                .map(transition -> new AllowedTransition(transition.to().name(), transition.commentRequired()))
                .toList();
    }

    private static <S extends Enum<S> & State<S>> Optional<Transition<S>> transition(Stateful<S> record, S to) {
        return ways(record).filter(transition -> transition.to() == to).findFirst();
    }

    private static <S extends Enum<S> & State<S>> Stream<Transition<S>> ways(Stateful<S> record) {
        return record.state().transitions().stream().filter(transition -> record.admits(transition.to()));
    }

    private static <S extends Enum<S> & State<S>> S stateNamed(@Nullable String name, S present) {
        var states = present.getDeclaringClass().getEnumConstants();
        return Arrays.stream(states)
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "/to",
                        "not-one-of",
                        Map.of("allowed", Arrays.stream(states).map(Enum::name).toList())));
    }

    private static <S extends Enum<S> & State<S>> Problem refusal(
            ProblemType type, Stateful<S> record, S to, Caller caller) {
        return Problem.of(type)
                .with("state", record.state())
                .with("to", to)
                .with("allowedTransitions", allowed(record, caller));
    }
}
