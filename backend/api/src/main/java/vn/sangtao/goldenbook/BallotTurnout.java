package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;

/** The numbers of a ballot's members who have voted, in total and on each work, according to the roll. */
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

    /** Returns whether enough members voted for the ballot to be valid. */
    boolean isQuorumReached() {
        return isAtLeast(voted(), members(), ballot.quorumPercent);
    }

    /** Returns whether the ballot has its quorum, and enough of those who vote on the work have voted. */
    boolean isQuorumReachedOn(UUID nomination) {
        return isQuorumReached() && isAtLeast(votedOn(nomination), votersOn(nomination), ballot.quorumPercent);
    }

    /** Returns the number of members who vote on the work. */
    int votersOn(UUID nomination) {
        return ballot.votersOn(nomination).size();
    }

    /** Returns the number of members who vote on the work and have voted. */
    int votedOn(UUID nomination) {
        return (int) ballot.votersOn(nomination).stream().filter(this::hasVoted).count();
    }

    private static boolean isAtLeast(int part, int whole, BigDecimal percent) {
        return whole > 0 && percent(part, whole).compareTo(percent) >= 0;
    }

    /**
     * Returns a part as a percentage of the whole, rounded half up to two decimals. Comparisons use the displayed
     * value, so two thirds are 66.67.
     */
    static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
