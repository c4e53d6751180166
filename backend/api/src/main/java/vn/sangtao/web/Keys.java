package vn.sangtao.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Record identifiers in paths: ids and, where people know codes, codes too. */
public final class Keys {

    private Keys() {}

    /** Parses an id in a path; empty if the text is not an id. */
    public static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * Parses an id in a path.
     *
     * @throws Problem {@code not-found} if the text is not an id
     */
    public static UUID requireId(String text) {
        return id(text).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    /** Returns whether the text can be a code: codes consist of ASCII characters only. */
    public static boolean canBeCode(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }

    /**
     * Returns the texts that can be codes: the others match nothing, and the database refuses to compare them with
     * codes.
     */
    public static List<String> possibleCodes(Iterable<String> texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .filter(Keys::canBeCode)
                .toList();
    }

    /** Returns the condition for the record with this id or code. */
    public static Condition idOrCode(String alias, String text) {
        return id(text).map(id -> Condition.of(alias + ".id = :key", "key", id))
                .orElseGet(() -> canBeCode(text) ? Condition.of(alias + ".code = :key", "key", text) : Condition.NEVER);
    }
}
