package vn.sangtao.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.bulk.ImportRow.Outcome;
import vn.sangtao.web.Faults;

/**
 * The rows of an import that are written together, of records that are found again by a key: known ones are updated, the
 * rest is created. A subclass looks up what all of its rows need at once, and says how its records are checked and
 * written.
 *
 * @param <D> the input of a single create
 * @param <F> the records that an input refers to
 * @param <R> the records
 */
public abstract class ImportChunk<D extends Record, F, R extends StoredRecord> {

    /** The key of records that organisations number themselves. */
    public record ExternalKey(String organisation, String externalId) {

        /** The key of an input; null where the sender gave none. */
        public static @Nullable ExternalKey of(String organisation, @Nullable String externalId) {
            return externalId == null ? null : new ExternalKey(organisation, externalId);
        }
    }

    /** Who imports. */
    protected final Caller caller;

    private final List<ImportRow<D>> rows;
    private final Map<Object, R> known = new HashMap<>();

    protected ImportChunk(List<ImportRow<D>> rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Returns the values of a member of all rows that have it. */
    protected final Set<String> values(Function<D, @Nullable String> member) {
        return severalValues(draft -> Stream.ofNullable(member.apply(draft)));
    }

    /** Returns the values of a member of all rows that holds several. */
    protected final Set<String> severalValues(Function<D, Stream<String>> member) {
        return rows.stream().map(ImportRow::draft).flatMap(member).collect(Collectors.toSet());
    }

    /** Adds records among which rows are found again. */
    protected final void know(Collection<R> records) {
        records.forEach(record -> known.put(Objects.requireNonNull(keyOf(record)), record));
    }

    /** Returns the record with a key, be it from the database or from a row before this one. */
    protected final @Nullable R known(@Nullable Object key) {
        return key == null ? null : known.get(key);
    }

    /** Returns the key of a record; null where it has none. */
    protected abstract @Nullable Object keyOf(R record);

    /** Returns the key of an input; null where it has none and is always new. */
    protected abstract @Nullable Object keyOf(D draft, F references);

    /** Returns the records that an input refers to, as far as there are such. */
    protected abstract F references(D draft);

    /** Applies the rules of a single create or change. */
    protected abstract void check(D draft, F references, @Nullable R there, Faults faults);

    /** Creates the record without storing it. */
    protected abstract R create(D draft, F references);

    /** Returns the input that would leave the record as it is. */
    protected abstract D draftOf(R there);

    /** Completes an input by what a file can't say of the record. */
    protected D completed(D draft, F references, R there) {
        return draft;
    }

    /** Returns the state that keeps the record from being changed; null where it can be. */
    protected @Nullable Object lockedBy(R there) {
        return null;
    }

    /** The member at which a locked record is reported. */
    protected String lockedAt() {
        return "/externalId";
    }

    /** Applies rules that take statements of their own, so only rows that would be written are held to them. */
    protected void checkBeforeWriting(D draft, F references, Faults faults) {
        // most records have none
    }

    /** Changes the record to the input. */
    protected abstract void change(R there, D draft, F references);

    /** Does what follows from a record being written. */
    protected void written(R record, D draft) {
        // most records need nothing
    }

    /** Writes the rows that are right, and marks each with its faults or its outcome. */
    public final void write() {
        for (var row : rows) {
            var references = references(row.draft());
            var there = known(keyOf(row.draft(), references));
            check(row.draft(), references, there, row.faults());
            if (row.isRight()) {
                row.became(there == null ? create(row, references) : change(row, references, there));
            }
        }
    }

    private Outcome create(ImportRow<D> row, F references) {
        checkBeforeWriting(row.draft(), references, row.faults());
        if (!row.isRight()) {
            return Outcome.REJECTED;
        }
        var created = create(row.draft(), references);
        created.persist();
        written(created, row.draft());
        var key = keyOf(created);
        if (key != null) {
            known.put(key, created);
        }
        return Outcome.CREATED;
    }

    private Outcome change(ImportRow<D> row, F references, R there) {
        var draft = completed(row.draft(), references, there);
        if (draftOf(there).equals(draft)) {
            return Outcome.UNCHANGED;
        }
        var state = lockedBy(there);
        if (state != null) {
            row.faults().add(lockedAt(), "locked", Map.of("state", state));
            return Outcome.REJECTED;
        }
        checkBeforeWriting(row.draft(), references, row.faults());
        if (!row.isRight()) {
            return Outcome.REJECTED;
        }
        change(there, draft, references);
        written(there, draft);
        return Outcome.UPDATED;
    }
}
