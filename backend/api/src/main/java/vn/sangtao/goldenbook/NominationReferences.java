package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.NamedInitiatives;

/**
 * The records that a draft refers to, and related facts.
 *
 * @param edition null if the initiative's city has none with that id or year
 * @param initiative null if there is none with that id or number that the caller may read
 * @param yearPublished the year of another edition in which the initiative was published
 * @param extendedUntil the end of the extension of the initiative's organisation in the edition, if one was granted
 */
record NominationReferences(
        @Nullable GoldenBookEdition edition,
        @Nullable Initiative initiative,
        @Nullable Integer yearPublished,
        @Nullable Instant extendedUntil) {

    /** Looks up the references of a single draft. */
    static NominationReferences of(NominationDraft draft, Caller caller) {
        var initiative = NamedInitiatives.find(draft.initiative(), caller).orElse(null);
        var cityCode = initiative == null ? cityOf(caller) : initiative.cityCode;
        var edition = GoldenBookEdition.named(draft.edition(), cityCode).orElse(null);
        return new NominationReferences(
                edition, initiative, yearPublished(edition, initiative), extendedUntil(edition, initiative));
    }

    private static @Nullable Instant extendedUntil(
            @Nullable GoldenBookEdition edition, @Nullable Initiative initiative) {
        return edition == null || initiative == null || edition.state.takesDrafts()
                ? null
                : DeadlineExtension.of(edition, initiative.organisation)
                        .map(extension -> extension.extendedUntil)
                        .orElse(null);
    }

    private static @Nullable Integer yearPublished(
            @Nullable GoldenBookEdition edition, @Nullable Initiative initiative) {
        return edition == null || initiative == null
                ? null
                : Nomination.yearPublished(initiative, edition).orElse(null);
    }

    /** Returns the city to which a year refers for this caller if there is no initiative to derive it from. */
    static String cityOf(Caller caller) {
        var placement = caller.placement();
        return placement == null || placement.cityCode() == null ? "" : placement.cityCode();
    }

    GoldenBookEdition requireEdition() {
        return Objects.requireNonNull(edition);
    }

    Initiative requireInitiative() {
        return Objects.requireNonNull(initiative);
    }
}
