package vn.sangtao.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a request brought, as far as it could be read, with the faults of its shape. It gives its value away only after
 * the rules were asked too, so that one answer tells of all faults: of the shape, and of what the well-formed parts refer
 * to and say together.
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
     * Asks the rules.
     *
     * @param rules looks up what the input refers to and adds what is wrong with it; members with a fault of their shape
     *     may be missing, whatever else the record promises
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

    /** The input, once the rules have let it pass. */
    public T value() {
        if (!isValid) {
            throw new IllegalStateException("the input was not checked");
        }
        return Objects.requireNonNull(value);
    }
}
