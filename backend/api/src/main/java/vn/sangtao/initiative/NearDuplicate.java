package vn.sangtao.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * An initiative that is compared with another.
 *
 * @param why why it may be a duplicate; empty where it is none
 * @param similarity of the titles
 */
record NearDuplicate(
        Candidate candidate,
        List<NearDuplicateReason> why,
        double similarity,
        @Nullable NearDuplicateDismissal dismissal) {

    private static final Set<InitiativeState> PAST = Set.of(InitiativeState.DECLINED, InitiativeState.WITHDRAWN);

    /**
     * An initiative that has something in common with the one compared, as far as it is needed.
     *
     * @param readable whether the caller may read it
     */
    record Candidate(
            UUID id,
            @Nullable String number,
            InitiativeState state,
            String title,
            OrganisationReference organisation,
            String authorNames,
            @Nullable Instant submittedAt,
            boolean readable) {}

    /** Compares the candidate; authors whom the caller may not know of don't count. */
    static NearDuplicate of(
            Candidate candidate,
            Set<ComparedAuthor> authors,
            Initiative initiative,
            @Nullable NearDuplicateDismissal dismissal) {
        var title = ComparedTitle.of(initiative.title);
        var other = ComparedTitle.of(candidate.title);
        var similarity = title.similarityTo(other);
        var why = new ArrayList<NearDuplicateReason>();
        if (title.isSameAs(other)) {
            why.add(NearDuplicateReason.SAME_TITLE);
        } else if (similarity >= ComparedTitle.SIMILAR) {
            why.add(NearDuplicateReason.SIMILAR_TITLE);
        }
        if (candidate.readable && ComparedAuthor.areSame(ComparedAuthor.of(initiative.authors), authors, similarity)) {
            why.add(NearDuplicateReason.SAME_AUTHORS);
        }
        return new NearDuplicate(candidate, List.copyOf(why), similarity, dismissal);
    }

    /** Whether the caller is told of it: of one that is closed to them only while it stands and nobody has settled it. */
    boolean isTold() {
        return !why.isEmpty() && (candidate.readable || (!isPast() && !isDismissed()));
    }

    /** Whether it came to nothing, so that it is told for information only. */
    boolean isPast() {
        return PAST.contains(candidate.state);
    }

    boolean isDismissed() {
        return dismissal != null;
    }

    NearDuplicateView view() {
        var readable = candidate.readable;
        return new NearDuplicateView(
                new NearDuplicateReference(readable ? candidate.id : null, candidate.number, candidate.title),
                candidate.organisation,
                readable ? candidate.state : null,
                readable ? candidate.authorNames : null,
                readable ? candidate.submittedAt : null,
                why,
                BigDecimal.valueOf(similarity).setScale(2, RoundingMode.HALF_UP).doubleValue(),
                dismissal == null ? null : dismissal.view());
    }
}
