package vn.sangtao.goldenbook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.initiative.Initiative;

/**
 * The records that a draft names.
 *
 * @param edition null where the initiative's city has none of that id or year
 * @param initiative null where there is none of that id or number that the caller may read
 */
record NominationReferences(
        @Nullable GoldenBookEdition edition, @Nullable Initiative initiative) {

    /** Looks them up for a single draft. */
    static NominationReferences of(NominationDraft draft, Caller caller) {
        var initiative = Initiative.named(draft.initiative(), caller).orElse(null);
        var cityCode = initiative == null ? cityOf(caller) : initiative.cityCode;
        return new NominationReferences(
                GoldenBookEdition.named(draft.edition(), cityCode).orElse(null), initiative);
    }

    private static String cityOf(Caller caller) {
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
