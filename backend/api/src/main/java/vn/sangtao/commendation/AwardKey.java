package vn.sangtao.commendation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.sangtao.web.Accents;
import vn.sangtao.web.Sha256;

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
                Accents.folded(Objects.requireNonNull(subject.name())),
                String.valueOf(subject.birthYear()),
                Accents.folded(achievementKey));
    }

    /** The key under which the decisions of one number are kept apart from each other. */
    static String ofDecision(String organisationCode, int year, String number) {
        return digest("decision", organisationCode, String.valueOf(year), Accents.folded(number));
    }

    private static String digest(String... parts) {
        return Sha256.hexadecimal(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    }
}
