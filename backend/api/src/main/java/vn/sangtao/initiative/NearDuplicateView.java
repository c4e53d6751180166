package vn.sangtao.initiative;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * An initiative that may be a duplicate of the one asked about. Of one that the caller may not read it says no more than
 * number, title, organisation and how far the titles agree.
 *
 * @param state absent where the caller may not read it
 * @param authorNames absent where the caller may not read it
 * @param submittedAt when it was first submitted; absent where the caller may not read it
 * @param why at least one reason
 * @param similarity how much of their words the titles share, from 0 to 1 with two decimals
 * @param dismissed the finding that the two are no duplicates; absent where nobody has found so
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
