package vn.sangtao.web;

import java.util.Optional;
import java.util.UUID;

/** How paths name records: by id, and where people know codes, by code too. */
public final class Keys {

    private Keys() {}

    /** The id that a path names; what is no id names nothing. */
    public static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * The id that a path names.
     *
     * @throws Problem {@code not-found} when it is no id
     */
    public static UUID requireId(String text) {
        return id(text).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    /** The record with this id or code. */
    public static Condition idOrCode(String alias, String text) {
        return id(text).map(id -> Condition.of(alias + ".id = :key", "key", id))
                .orElseGet(() -> Condition.of(alias + ".code = :key", "key", text));
    }
}
