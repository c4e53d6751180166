package vn.sangtao.commendation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.sangtao.web.Accents;
import vn.sangtao.web.Sha256;

/**
 * The key shared by all awards for one achievement of one subject at one level in one city: name and achievement as
 * entered, ignoring accents, case and spaces.
 */
final class AwardKey {

    private AwardKey() {}

    static String of(String cityCode, CommendationLevel level, Subject subject, String achievementKey) {
        return digest(
                "award",
                cityCode,
                level.name(),
                Accents.folded(Objects.requireNonNull(subject.name())),
                String.valueOf(subject.birthYear()),
                Accents.folded(achievementKey));
    }

    /** Returns the key that prevents duplicate decisions with one number. */
    static String ofDecision(String organisationCode, int year, String number) {
        return digest("decision", organisationCode, String.valueOf(year), Accents.folded(number));
    }

    private static String digest(String... parts) {
        return Sha256.hexadecimal(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    }
}
