package vn.sangtao.bench.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the generator. The same settings give the same rows, byte for byte, and a row depends on no other
 * setting than these, not on the number of rows written.
 *
 * @param seed another seed gives other initiatives and other external ids
 * @param until the last day of first uses; only organisations valid on it send in initiatives
 * @param organisation the code of the only sender, or null for all of them by their weights
 * @param nearDuplicates whether about one in 200 repeats an earlier one with a slightly changed title
 */
public record GenerationSettings(
        long seed, LocalDate until, @Nullable String organisation, boolean nearDuplicates) {

    /** The first day of first uses, which lie between it and {@link #until}. */
    public static final LocalDate SINCE = LocalDate.of(2022, 1, 3);

    public static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);

    public GenerationSettings {
        if (!until.isAfter(SINCE)) {
            throw new IllegalArgumentException("The last day must come after " + SINCE + ", not be " + until + ".");
        }
    }

    /** Returns settings with all organisations and no near-duplicates. */
    public static GenerationSettings of(long seed) {
        return new GenerationSettings(seed, UNTIL, null, false);
    }

    /** Returns the same settings for one organisation alone. */
    public GenerationSettings forOrganisation(String code) {
        return new GenerationSettings(seed, until, code, nearDuplicates);
    }

    /** Returns the same settings with near-duplicates. */
    public GenerationSettings withNearDuplicates() {
        return new GenerationSettings(seed, until, organisation, true);
    }
}
