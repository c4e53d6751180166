package vn.sangtao.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one input, so that all are reported at once. Beyond {@link #REPORTED} they are only counted, and
 * each costs the depth of its pointer alone, so that an input of nothing but faults is answered as fast as any other.
 */
public final class Faults {

    /** The number of faults in one response. */
    static final int REPORTED = 100;

    private final List<Fault> found = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private Set<String> sealed = Set.of();
    private int more;

    public Faults add(String pointer, String code) {
        return add(pointer, code, Map.of());
    }

    public Faults add(String pointer, String code, Map<String, Object> values) {
        return add(new Fault(pointer, code, values));
    }

    public Faults add(Fault fault) {
        if (isSealed(fault.pointer())) {
            return this;
        }
        pointers.add(fault.pointer());
        upwards(fault.pointer()).forEach(above::add);
        if (found.size() < REPORTED) {
            found.add(fault);
        } else {
            more++;
        }
        return this;
    }

    /** Adds the faults that were found apart. */
    Faults addAll(Faults others) {
        others.found.forEach(this::add);
        more += others.more;
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
        sealed = Set.copyOf(pointers);
    }

    private boolean isSealed(String pointer) {
        return !sealed.isEmpty() && upwards(pointer).anyMatch(sealed::contains);
    }

    /** Returns the pointer, then those of everything around it. */
    private static Stream<String> upwards(String pointer) {
        return Stream.iterate(pointer, Objects::nonNull, inner -> {
            var end = inner.lastIndexOf('/');
            return end < 0 ? null : inner.substring(0, end);
        });
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns whether a fault was found at the pointer or below it. */
    public boolean at(String pointer) {
        return above.contains(pointer);
    }

    /** Returns the faults, the first {@link #REPORTED} of them. */
    public List<Fault> all() {
        return List.copyOf(found);
    }

    /**
     * Rejects the request if there are faults.
     *
     * @throws Problem {@code invalid-input} with the faults, and in {@code moreErrors} how many more there are
     */
    public void refuseIfAny() {
        if (found.isEmpty()) {
            return;
        }
        var problem = Problem.of(ProblemType.INVALID_INPUT).faults(found);
        throw more == 0 ? problem : problem.with("moreErrors", more);
    }
}
