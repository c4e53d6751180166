package vn.sangtao.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

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

    /** Whether there can be a code like this: no other characters than ASCII's ever stand in one. */
    public static boolean canBeCode(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }

    /** Those that can be codes: the others name nothing, and the database refuses to compare them with codes. */
    public static List<String> possibleCodes(Iterable<String> texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .filter(Keys::canBeCode)
                .toList();
    }

    /** The record with this id or code. */
    public static Condition idOrCode(String alias, String text) {
        return id(text).map(id -> Condition.of(alias + ".id = :key", "key", id))
                .orElseGet(() -> canBeCode(text) ? Condition.of(alias + ".code = :key", "key", text) : Condition.NEVER);
    }
}
