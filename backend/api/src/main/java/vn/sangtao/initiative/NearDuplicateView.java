package vn.sangtao.initiative;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * An initiative that may be a duplicate of the one requested. If the caller may not read it, it has no more than
 * number, title, organisation and the similarity of the titles.
 *
 * @param state absent if the caller may not read it
 * @param authorNames absent if the caller may not read it
 * @param submittedAt the first submission; absent if the caller may not read it
 * @param why at least one reason
 * @param similarity the proportion of words that the titles share, from 0 to 1 with two decimals
 * @param dismissed the finding that the two are not duplicates; absent if there is none
 */
public record NearDuplicateView(
        NearDuplicateReference initiative,
        OrganisationReference organisation,
        @Nullable InitiativeState state,
        @Nullable String authorNames,
        @Nullable Instant submittedAt,
        List<NearDuplicateReason> why,
        double similarity,
        @Nullable NearDuplicateDismissalView dismissed) {}
