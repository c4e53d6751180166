package vn.sangtao.commendation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * What two awards have in common that are for one achievement of one subject at one level in one city: name and
 * achievement as people write them, accents, case and spaces aside.
 */
final class AwardKey {

    private AwardKey() {}

    static String of(String cityCode, CommendationLevel level, Subject subject, String achievementKey) {
        return digest(
                "award",
                cityCode,
                level.name(),
                folded(Objects.requireNonNull(subject.name())),
                String.valueOf(subject.birthYear()),
                folded(achievementKey));
    }

    /** The key under which the decisions of one number are kept apart from each other. */
    static String ofDecision(String organisationCode, int year, String number) {
        return digest("decision", organisationCode, String.valueOf(year), folded(number));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String digest(String... parts) {
        try {
            var text = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
