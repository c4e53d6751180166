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
 * An initiative compared with another.
 *
 * @param why the reasons it may be a duplicate; empty if it is none
 * @param similarity the similarity of the titles
 */
record NearDuplicate(
        Candidate candidate,
        List<NearDuplicateReason> why,
        double similarity,
        @Nullable NearDuplicateDismissal dismissal) {

    private static final Set<InitiativeState> PAST = Set.of(InitiativeState.DECLINED, InitiativeState.WITHDRAWN);

    /**
     * An initiative that has something in common with the one compared, with the members needed for the comparison.
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

    /** Compares the candidate; authors hidden from the caller don't count. */
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

    /**
     * Returns whether it is reported to the caller: one that the caller may not read only while it is active and not
     * dismissed.
     */
    boolean isTold() {
        return !why.isEmpty() && (candidate.readable || (!isPast() && !isDismissed()));
    }

    /** Returns whether it was declined or withdrawn, so that it is reported for information only. */
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
