package vn.sangtao.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records by the keys that organisations give them. A record without one is never found again.
 *
 * @param <R> the records
 */
public final class ExternalKeys<R> {

    private record Key(String organisation, String externalId) {}

    private final Map<Key, R> known = new HashMap<>();
    private final Function<R, String> organisation;
    private final Function<R, @Nullable String> externalId;

    /**
     * No records yet.
     *
     * @param organisation the code of a record's organisation
     * @param externalId the key that it has there
     */
    public ExternalKeys(Function<R, String> organisation, Function<R, @Nullable String> externalId) {
        this.organisation = organisation;
        this.externalId = externalId;
    }

    public void add(R record) {
        var key = externalId.apply(record);
        if (key != null) {
            known.put(new Key(organisation.apply(record), key), record);
        }
    }

    /** Returns the record of an organisation with a key; null where there is none or the sender gave no key. */
    public @Nullable R find(@Nullable String organisationCode, @Nullable String key) {
        return organisationCode == null || key == null ? null : known.get(new Key(organisationCode, key));
    }
}
