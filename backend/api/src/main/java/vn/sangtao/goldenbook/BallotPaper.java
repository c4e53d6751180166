package vn.sangtao.goldenbook;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.initiative.InitiativeReference;

/**
 * One member's blank ballot paper. Works are sorted by title, which favours none. Once the member has voted, it shows
 * only that.
 *
 * @param voted whether the member has voted
 * @param open whether the ballot takes votes now
 * @param closesAt the first instant that is too late to vote
 * @param works the works that the member votes on; empty once the member has voted
 * @param excluded the works that the member doesn't vote on; empty once the member has voted
 */
public record BallotPaper(
        UUID ballot,
        GoldenBookEditionReference edition,
        BallotState state,
        boolean voted,
        boolean open,
        @Nullable Instant closesAt,
        List<PaperWork> works,
        List<ExcludedWork> excluded) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /**
     * A work to vote on.
     *
     * @param nomination the id of the nomination
     */
    public record PaperWork(
            UUID nomination,
            InitiativeReference initiative,
            @Nullable String field) {}

    /**
     * A work that the member doesn't vote on.
     *
     * @param conflict the reason; absent where it would reveal whose work it is in a blind edition
     */
    public record ExcludedWork(
            UUID nomination,
            InitiativeReference initiative,

            @Schema(description = "Absent where it would tell whose work it is in a blind edition") @Nullable
            ConflictOfInterest conflict) {}

    /** Returns the caller's paper. */
    static BallotPaper of(Ballot ballot, Caller caller) {
        var hasVoted = RollEntry.hasVoted(ballot, caller);
        var works = hasVoted ? List.<Nomination>of() : byTitle(ballot.works());
        return new BallotPaper(
                ballot.id(),
                GoldenBookEditionReference.of(ballot.edition),
                ballot.state,
                hasVoted,
                ballot.takesVotes(caller.at()),
                ballot.closesAt,
                works.stream()
                        .filter(work -> ballot.conflict(caller.subject(), work.id()) == null)
                        .map(work -> new PaperWork(
                                work.id(), InitiativeReference.of(work.initiative), work.initiative.fieldCode))
                        .toList(),
                works.stream()
                        .filter(work -> ballot.conflict(caller.subject(), work.id()) != null)
                        .map(work -> new ExcludedWork(
                                work.id(),
                                InitiativeReference.of(work.initiative),
                                work.isBlindTo(caller) ? null : ballot.conflict(caller.subject(), work.id())))
                        .toList());
    }

    private static List<Nomination> byTitle(List<Nomination> works) {
        var collator = Collator.getInstance(VIETNAMESE);
        return works.stream()
                .sorted(Comparator.comparing((Nomination work) -> work.initiative.title, collator)
                        .thenComparing(Nomination::id))
                .toList();
    }
}
