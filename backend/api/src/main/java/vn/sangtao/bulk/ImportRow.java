package vn.sangtao.bulk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Returns whether the row is readable and has no faults so far. */
    public boolean isValid() {
        return draft != null && faults.isEmpty();
    }

    /** Records the outcome of the row. */
    public void became(Outcome what) {
        outcome = what;
    }

    Outcome outcome() {
        return isValid() && outcome != null ? outcome : Outcome.REJECTED;
    }

    /** Returns the values of a member of all rows that have it. */
    public static <D extends Record> Set<String> values(List<ImportRow<D>> rows, Function<D, @Nullable String> member) {
        return severalValues(rows, draft -> Stream.ofNullable(member.apply(draft)));
    }

    /** Returns all values of a member that holds several, or of several members. */
    public static <D extends Record> Set<String> severalValues(
            List<ImportRow<D>> rows, Function<D, Stream<String>> members) {
        return rows.stream().map(ImportRow::draft).flatMap(members).collect(Collectors.toSet());
    }
}
