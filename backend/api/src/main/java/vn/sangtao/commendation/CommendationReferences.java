package vn.sangtao.commendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.NamedInitiatives;
import vn.sangtao.organisation.Organisation;

/**
 * The records to which a draft refers, and the tables against which it is checked.
 *
 * @param organisation null if no organisation has that code
 * @param initiative null if the draft names none, or none that the caller may read
 * @param campaign null if the draft names none or no campaign has that code
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
