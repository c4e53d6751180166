package vn.sangtao.bulk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Faults;

/**
 * A row while it is being imported.
 *
 * @param <D> the input of a single create
 */
public final class ImportRow<D extends Record> {

    /** The outcome of a row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    private final RawRow raw;
    private final @Nullable D draft;
    private final Faults faults;
    private @Nullable Outcome outcome;

    ImportRow(RawRow raw, @Nullable D draft, Faults faults) {
        this.raw = raw;
        this.draft = draft;
        this.faults = faults;
    }

    RawRow raw() {
        return raw;
    }

    /** Returns the input; members that are malformed may be null, whatever the record's types promise. */
    public D draft() {
        return Objects.requireNonNull(draft);
    }

    public Faults faults() {
        return faults;
    }

    /** Returns whether the row could be read, so that rules can be checked for its well-formed parts. */
    boolean isReadable() {
        return draft != null;
    }

    /** Returns whether no fault was found so far. */
    public boolean isRight() {
        return draft != null && faults.isEmpty();
    }

    /** Records the outcome of the row. */
    public void became(Outcome what) {
        outcome = what;
    }

    Outcome outcome() {
        return isRight() && outcome != null ? outcome : Outcome.REJECTED;
    }
}
