package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;

/** How many of a ballot's members have voted, of all and on each work, by the roll. */
record BallotTurnout(Ballot ballot, Map<String, RollEntry> roll) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BallotTurnout of(Ballot ballot) {
        return new BallotTurnout(ballot, RollEntry.of(ballot));
    }

    int members() {
        return ballot.members.size();
    }

    int voted() {
        return (int) roll.values().stream().filter(entry -> entry.voted).count();
    }

    boolean hasVoted(BallotMember member) {
        var entry = roll.get(member.account());
        return entry != null && entry.voted;
    }

    /** Whether enough members voted for the ballot to hold. */
    boolean isQuorumReached() {
        return isAtLeast(voted(), members(), ballot.quorumPercent);
    }

    /** Whether enough of those who vote on the work did. */
    boolean isQuorumReachedOn(UUID nomination) {
        return isQuorumReached() && isAtLeast(votedOn(nomination), votersOn(nomination), ballot.quorumPercent);
    }

    /** How many members vote on the work. */
    int votersOn(UUID nomination) {
        return ballot.votersOn(nomination).size();
    }

    /** How many of them have voted. */
    int votedOn(UUID nomination) {
        return (int) ballot.votersOn(nomination).stream().filter(this::hasVoted).count();
    }

    private static boolean isAtLeast(int part, int whole, BigDecimal percent) {
        return whole > 0 && percent(part, whole).compareTo(percent) >= 0;
    }

    /**
     * A part in percent of the whole, rounded half up to two decimals. What is compared is what is shown, so that two
     * thirds are 66.67.
     */
    static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
