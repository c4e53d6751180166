package vn.sangtao.goldenbook;

import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;

/**
 * The outcome of a reminder.
 *
 * @param members the number of people reminded
 */
public record BallotReminder(long members) {

    /**
     * Reminds members who haven't voted yet; the reminder shows on their paper and on their overview.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code ballot-not-open}
     */
    static BallotReminder send(Ballot ballot, BallotReminderDraft draft, Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, ballot.organisationPath(), ballot.createdBy);
        ballot.lockForVoting();
        ballot.requireTakingVotes(caller);
        return new BallotReminder(RollEntry.remind(ballot, draft.members(), caller));
    }
}
