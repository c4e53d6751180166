package vn.sangtao.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one input, so that all are reported at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private List<Fault> sealed = List.of();

    public Faults add(String pointer, String code) {
        return add(pointer, code, Map.of());
    }

    public Faults add(String pointer, String code, Map<String, Object> values) {
        return add(new Fault(pointer, code, values));
    }

    public Faults add(Fault fault) {
        if (!isSealed(fault.pointer())) {
            found.add(fault);
        }
        return this;
    }

    /** Returns the value found, or records at {@code pointer} that {@code code} refers to nothing known. */
    public <T> @Nullable T expect(String pointer, @Nullable String code, Optional<T> looked) {
        if (code != null && looked.isEmpty()) {
            add(pointer, "unknown-reference", Map.of("value", code));
        }
        return looked.orElse(null);
    }

    /**
     * Stops further faults from being added where one was already found: malformed input is not checked against rules.
     */
    public void seal() {
        sealed = List.copyOf(found);
    }

    private boolean isSealed(String pointer) {
        return sealed.stream()
                .anyMatch(fault -> pointer.equals(fault.pointer()) || pointer.startsWith(fault.pointer() + "/"));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns whether a fault was found at the pointer or below it. */
    public boolean at(String pointer) {
        return found.stream()
                .anyMatch(fault ->
                        fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/"));
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /**
     * Rejects the request if there are faults.
     *
     * @throws Problem {@code invalid-input} with all faults
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT).faults(found);
        }
    }
}
