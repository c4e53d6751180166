package vn.sangtao.initiative;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.campaign.Campaign;
import vn.sangtao.organisation.Organisation;

/**
 * The records that a draft refers to by code.
 *
 * @param organisation null if no organisation has that code
 * @param campaign null if the draft names none or no campaign has that code
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
