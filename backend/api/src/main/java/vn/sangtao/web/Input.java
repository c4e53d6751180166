package vn.sangtao.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The input of a request, as far as it could be read, with the faults of its shape. The value is available only after
 * the rules were checked, so that one response reports all faults: those of the shape, and those of what the
 * well-formed parts refer to and say together.
 *
 * @param <T> the record of the input
 */
public final class Input<T> {

    private final @Nullable T value;
    private final Faults faults;
    private boolean isValid;

    Input(@Nullable T value, Faults faults) {
        this.value = value;
        this.faults = faults;
        faults.seal();
    }

    /**
     * Checks the rules.
     *
     * @param rules looks up what the input refers to and adds faults; members with a fault of their shape may be null,
     *     whatever the record's types promise
     * @return what the rules found
     * @throws Problem {@code invalid-input} with all faults
     */
    public <C> C checked(BiFunction<T, Faults, C> rules) {
        if (value == null) {
            faults.refuseIfAny();
            throw Problem.invalid("", "required", Map.of());
        }
        var found = rules.apply(value, faults);
        faults.refuseIfAny();
        isValid = true;
        return found;
    }

    /** Returns the input once the rules have accepted it. */
    public T value() {
        if (!isValid) {
            throw new IllegalStateException("the input was not checked");
        }
        return Objects.requireNonNull(value);
    }
}
