package vn.sangtao.workflow;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * Carries out every transition: prepares its effects, checks who may take it, applies the rules of the record, enters the
 * state, notes it in the history and runs the effects, in the transaction of the caller. Nothing else sets a state.
 */
@ApplicationScoped
public class Workflow {

    /** A decision on one's own case. */
    public static final ProblemType OWN_CASE = new ProblemType("own-case", 403);

    @Inject
    @All
    List<TransitionEffects<?, ?>> effects;

    /**
     * Moves the record to the requested state.
     *
     * @throws Problem {@code transition-not-allowed} (409): no transition leads there from the present state;
     *     {@code forbidden} (403): there is one, but not for this caller; {@code own-case} (403);
     *     {@code invalid-input}: no such state, or a comment is missing; and what the effects and the rules of the
     *     record throw
     */
    public <S extends Enum<S> & State<S>> void carry(Stateful<S> record, TransitionRequest request, Caller caller) {
        var to = stateNamed(request.to(), record.state());
        var effect = effect(record, to, caller);
        requireAllowed(record, to, request.comment(), caller);
        enter(record, to, request.comment(), caller, effect);
    }

    /**
     * Takes the record to a state that follows from something else, such as a decision on many or the clock. Who may
     * cause it is checked there; effects, rules and history are the same.
     */
    public <S extends Enum<S> & State<S>> void enter(
            Stateful<S> record, S to, @Nullable String comment, Caller caller) {
        enter(record, to, comment, caller, effect(record, to, caller));
    }

    private static <S extends Enum<S> & State<S>> void enter(
            Stateful<S> record, S to, @Nullable String comment, Caller caller, Effect effect) {
        effect.before().run();
        var from = record.state();
        record.beforeEntering(to, caller);
        record.enter(to);
        record.changedBy(caller);
        TransitionRecord.of(record, from.name(), to.name(), comment, caller).persist();
        effect.after().run();
    }

    private <S extends Enum<S> & State<S>> Effect effect(Stateful<S> record, S to, Caller caller) {
        return effects.stream()
                .filter(each -> each.recordType().isInstance(record))
                .map(each -> prepare(each, record, to, caller))
                .reduce(Effect.NONE, Effect::and);
    }

    /** The type of the record decides the type of its states. */
    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & State<S>, R extends Stateful<S>> Effect prepare(
            TransitionEffects<?, ?> effects, Stateful<S> record, S to, Caller caller) {
        var ofType = (TransitionEffects<S, R>) effects;
        return ofType.prepare(ofType.recordType().cast(record), to, caller);
    }

    private static <S extends Enum<S> & State<S>> void requireAllowed(
            Stateful<S> record, S to, @Nullable String comment, Caller caller) {
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
        if (transition.commentRequired() && comment == null) {
            throw Problem.invalid("/comment", "required", Map.of());
        }
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
