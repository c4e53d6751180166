package vn.sangtao.commendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.NamedInitiatives;
import vn.sangtao.organisation.Organisation;

/**
 * The records that a draft names, and the tables that it is checked against.
 *
 * @param organisation null where there is none of that code
 * @param initiative null where none is named, or none that the caller may read
 * @param campaign null where none is named or there is none of that code
 */
record CommendationReferences(
        @Nullable Organisation organisation,
        @Nullable Initiative initiative,
        @Nullable Campaign campaign,
        AwardTables tables) {

    /** Looks them up for a single draft. */
    static CommendationReferences of(CommendationDraft draft, Caller caller) {
        return new CommendationReferences(
                Organisation.byCode(draft.organisation()).orElse(null),
                NamedInitiatives.find(draft.initiative(), caller).orElse(null),
                Campaign.byCode(draft.campaign()).orElse(null),
                AwardTables.load());
    }

    Organisation requireOrganisation() {
        return Objects.requireNonNull(organisation);
    }
}
