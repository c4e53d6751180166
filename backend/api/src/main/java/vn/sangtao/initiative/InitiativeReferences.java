package vn.sangtao.initiative;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.organisation.Organisation;

/**
 * The records that a draft names by code.
 *
 * @param organisation null where there is none of that code
 * @param campaign null where none is named or there is none of that code
 * @param fieldKnown whether the field is in the list
 */
record InitiativeReferences(
        @Nullable Organisation organisation, @Nullable Campaign campaign, boolean fieldKnown) {

    /** Looks them up for a single draft. */
    static InitiativeReferences of(InitiativeDraft draft) {
        return new InitiativeReferences(
                Organisation.byCode(draft.organisation()).orElse(null),
                Campaign.byCode(draft.campaign()).orElse(null),
                Optional.ofNullable(draft.field())
                        .map(code -> InitiativeField.findById(code) != null)
                        .orElse(true));
    }

    Organisation requireOrganisation() {
        return Objects.requireNonNull(organisation);
    }
}
