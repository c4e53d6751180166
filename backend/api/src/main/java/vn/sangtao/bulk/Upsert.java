package vn.sangtao.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.bulk.ImportRow.Outcome;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;

/**
 * Writes the rows of an import whose records are found again: known ones are updated, the rest is created, what says
 * nothing new stays unchanged, what can't be changed any more is refused. A feature looks up beforehand what all rows
 * need, and says here how its records are found, checked and written.
 *
 * @param <D> the input of a single create
 * @param <F> the records that an input refers to
 * @param <R> the records
 */
public final class Upsert<D extends Record, F, R extends StoredRecord> {

    /** The rules of a single create or change; {@code there} is the record to change, null for a new one. */
    @FunctionalInterface
    public interface Check<D, F, R> {
        void check(D draft, F references, @Nullable R there, Faults faults);
    }

    /** Completes an input by what a file can't say of the record. */
    @FunctionalInterface
    public interface Completion<D, F, R> {
        D complete(D draft, F references, R there);
    }

    /** Changes the record to the input. */
    @FunctionalInterface
    public interface Change<D, F, R> {
        void change(R there, D draft, F references);
    }

    private final Function<D, F> references;
    private BiFunction<D, F, @Nullable R> find = (draft, named) -> null;
    private Consumer<R> remember = created -> {};
    private Check<D, F, R> check = (draft, named, there, faults) -> {};
    private BiFunction<D, F, List<Fault>> refusals = (draft, named) -> List.of();
    private Completion<D, F, R> complete = (draft, named, there) -> draft;
    private Function<R, @Nullable Object> lockedBy = there -> null;
    private String lockedAt = "";
    private BiConsumer<R, D> written = (record, draft) -> {};

    private Upsert(Function<D, F> references) {
        this.references = references;
    }

    /**
     * Begins with the records that an input refers to.
     *
     * @param references returns them, as far as there are such
     */
    public static <D extends Record, F, R extends StoredRecord> Upsert<D, F, R> of(
            Class<R> record, Function<D, F> references) {
        return new Upsert<>(references);
    }

    /**
     * Sets the look-up of records.
     *
     * @param known returns the record of a row, be it stored or made from a row before; null where it is new
     * @param created takes a new record, which a later row may mean
     */
    public Upsert<D, F, R> find(BiFunction<D, F, @Nullable R> known, Consumer<R> created) {
        find = known;
        remember = created;
        return this;
    }

    /** Sets the rules of a single create or change. */
    public Upsert<D, F, R> check(Check<D, F, R> rules) {
        check = rules;
        return this;
    }

    /** Sets rules that take statements of their own; only rows that would be written are held to them. */
    public Upsert<D, F, R> refusals(BiFunction<D, F, List<Fault>> found) {
        refusals = found;
        return this;
    }

    /** Sets the completion of a row's input, which is then compared with the record. */
    public Upsert<D, F, R> complete(Completion<D, F, R> completion) {
        complete = completion;
        return this;
    }

    /**
     * Sets the condition that keeps a record from being changed.
     *
     * @param state returns the state that keeps a record from being changed; null where it can be
     * @param pointer the member at which it is reported
     */
    public Upsert<D, F, R> locked(Function<R, @Nullable Object> state, String pointer) {
        lockedBy = state;
        lockedAt = pointer;
        return this;
    }

    /** Sets the effect of a record being written. */
    public Upsert<D, F, R> written(BiConsumer<R, D> effect) {
        written = effect;
        return this;
    }

    /**
     * Writes the rows that are right, and marks each with its faults or its outcome.
     *
     * @param create creates the record without storing it
     * @param draftOf returns the input that would leave a record as it is
     * @param change changes the record to the input
     */
    public void write(
            List<ImportRow<D>> rows,
            Caller caller,
            BiFunction<D, F, R> create,
            Function<R, D> draftOf,
            Change<D, F, R> change) {
        for (var row : rows) {
            var named = references.apply(row.draft());
            var there = find.apply(row.draft(), named);
            check.check(row.draft(), named, there, row.faults());
            if (!row.isValid()) {
                continue;
            }
            if (there == null) {
                row.became(created(row, named, create));
                continue;
            }
            var draft = complete.complete(row.draft(), named, there);
            row.became(
                    draftOf.apply(there).equals(draft)
                            ? Outcome.UNCHANGED
                            : changed(row, named, there, () -> {
                                change.change(there, draft, named);
                                there.changedBy(caller);
                            }));
        }
    }

    private Outcome created(ImportRow<D> row, F named, BiFunction<D, F, R> create) {
        if (isRefused(row, named)) {
            return Outcome.REJECTED;
        }
        var created = create.apply(row.draft(), named);
        created.persist();
        written.accept(created, row.draft());
        remember.accept(created);
        return Outcome.CREATED;
    }

    private Outcome changed(ImportRow<D> row, F named, R there, Runnable change) {
        var state = lockedBy.apply(there);
        if (state != null) {
            row.faults().add(lockedAt, "locked", Map.of("state", state));
        }
        if (state != null || isRefused(row, named)) {
            return Outcome.REJECTED;
        }
        change.run();
        written.accept(there, row.draft());
        return Outcome.UPDATED;
    }

    private boolean isRefused(ImportRow<D> row, F named) {
        refusals.apply(row.draft(), named).forEach(row.faults()::add);
        return !row.isValid();
    }
}
