package vn.sangtao.goldenbook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;
import vn.sangtao.workflow.Workflow;

/**
 * A ballot in a response. Never shows what anybody voted, nor when.
 *
 * @param closesAt the first instant that is too late to vote
 * @param works the works voted on, in the order of the ranking when the ballot was prepared
 * @param members the members, for the committees and auditors, who also see who has voted; empty for other members
 * @param conflicts the works that members are excluded from, from its opening on; for the committees and auditors
 * @param turnout the number of members who have voted, from its opening on; for the committees and auditors
 * @param mine whether the caller is a member, and has voted
 * @param etagDependencies the state that changes without a new version of the ballot, for the ETag
 */
public record BallotView(
        UUID id,
        int version,
        BallotState state,
        GoldenBookEditionReference edition,
        OrganisationReference city,
        BigDecimal quorumPercent,
        BigDecimal majorityPercent,
        boolean notTheAuthors,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<WorkOnBallot> works,
        List<CalledMember> members,
        List<MemberConflict> conflicts,
        @Nullable Turnout turnout,
        OwnBallot mine,
        boolean editable,
        List<AllowedTransition> allowedTransitions,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName,

        @JsonIgnore @Schema(hidden = true) String etagDependencies)
        implements Versioned {

    /**
     * A work that is voted on.
     *
     * @param nomination the id of the nomination
     */
    public record WorkOnBallot(
            UUID nomination,
            InitiativeReference initiative,
            @Nullable String field,
            NominationState state) {}

    /**
     * A member.
     *
     * @param account the permanent id of the account
     * @param organisation as of when the ballot was prepared
     * @param voted whether the member has voted; absent before the ballot is opened
     * @param remindedAt the time of the committee's last reminder
     */
    public record CalledMember(
            String account,
            String name,
            OrganisationReference organisation,
            @Nullable Boolean voted,
            @Nullable Instant remindedAt) {

        private static CalledMember of(BallotMember member, @Nullable RollEntry entry) {
            return new CalledMember(
                    member.account(),
                    member.name(),
                    new OrganisationReference(member.organisationCode(), member.organisationName(), null),
                    entry == null ? null : entry.voted,
                    entry == null ? null : entry.remindedAt);
        }
    }

    /**
     * A conflict of interest that excludes a member from voting on a work.
     *
     * @param account the permanent id of the member's account
     */
    public record MemberConflict(String account, UUID nomination, ConflictOfInterest conflict) {}

    /**
     * The turnout.
     *
     * @param percent the percentage of all members, rounded half up to two decimals
     * @param quorumReached whether enough members have voted
     */
    public record Turnout(int members, int voted, BigDecimal percent, boolean quorumReached) {

        static Turnout of(BallotTurnout turnout) {
            return new Turnout(
                    turnout.members(),
                    turnout.voted(),
                    BallotTurnout.percent(turnout.voted(), turnout.members()),
                    turnout.isQuorumReached());
        }
    }

    /**
     * The caller's own role in the ballot.
     *
     * @param open whether the caller may vote now
     */
    public record OwnBallot(boolean member, boolean voted, boolean open) {}

    static BallotView of(Ballot ballot, Caller caller) {
        var edition = ballot.edition;
        var isOverseen = caller.reaches(Permission.OVERSEE_GOLDEN_BOOK, ballot.organisationPath(), ballot.createdBy);
        var turnout = BallotTurnout.of(ballot);
        var mine = turnout.roll().get(caller.subject());
        return new BallotView(
                ballot.id(),
                ballot.version,
                ballot.state,
                GoldenBookEditionReference.of(edition),
                OrganisationReference.of(edition.city),
                ballot.quorumPercent,
                ballot.majorityPercent,
                ballot.notTheAuthors,
                ballot.closesAt,
                ballot.openedAt,
                ballot.closedAt,
                ballot.works().stream().map(BallotView::work).toList(),
                isOverseen ? members(turnout) : List.of(),
                isOverseen ? conflicts(ballot) : List.of(),
                isOverseen && ballot.openedAt != null ? Turnout.of(turnout) : null,
                new OwnBallot(
                        mine != null,
                        mine != null && mine.voted,
                        mine != null && !mine.voted && ballot.takesVotes(caller.at())),
                ballot.state == BallotState.PREPARED
                        && caller.reaches(Permission.RUN_GOLDEN_BOOK, ballot.organisationPath(), ballot.createdBy),
                Workflow.allowed(ballot, caller),
                ballot.createdAt,
                ballot.createdByName,
                ballot.changedAt,
                ballot.changedByName,
                etagDependencies(ballot, turnout, mine, caller));
    }

    /**
     * Returns the state that changes without a new version of the ballot: edition, states of the works, roll, and time.
     */
    private static String etagDependencies(
            Ballot ballot, BallotTurnout turnout, @Nullable RollEntry mine, Caller caller) {
        var beside = new StringJoiner(" ");
        beside.add(String.valueOf(ballot.edition.version));
        ballot.nominations.forEach(work -> beside.add(work.id() + "." + work.version));
        new TreeMap<>(turnout.roll()).forEach((account, entry) -> beside.add(account + "." + entry.remindedAt));
        beside.add(String.valueOf(turnout.voted()));
        beside.add(String.valueOf(mine != null && mine.voted));
        beside.add(String.valueOf(ballot.takesVotes(caller.at())));
        return beside.toString();
    }

    private static WorkOnBallot work(Nomination nomination) {
        var initiative = nomination.initiative;
        return new WorkOnBallot(
                nomination.id(), InitiativeReference.of(initiative), initiative.fieldCode, nomination.state);
    }

    private static List<CalledMember> members(BallotTurnout turnout) {
        return turnout.ballot().members.stream()
                .map(member -> CalledMember.of(member, turnout.roll().get(member.account())))
                .toList();
    }

    private static List<MemberConflict> conflicts(Ballot ballot) {
        return ballot.conflicts.stream()
                .map(each -> new MemberConflict(each.account(), each.nominationId(), each.conflict()))
                .toList();
    }
}
