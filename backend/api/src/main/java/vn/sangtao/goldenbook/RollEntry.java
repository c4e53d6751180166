package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;

/**
 * Records whether a member has voted in a ballot. Not a {@link vn.sangtao.access.StoredRecord}: neither it nor its
 * history may reveal when.
 */
@Entity
public class RollEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public @Nullable UUID id;

    public UUID ballotId = new UUID(0, 0);
    public String account = "";
    public boolean voted;

    /** The time of the committee's last reminder to this member. */
    public @Nullable Instant remindedAt;

    static RollEntry create(Ballot ballot, BallotMember member) {
        var created = new RollEntry();
        created.ballotId = ballot.id();
        created.account = member.account();
        return created;
    }

    /**
     * Marks the caller as having voted. Returns false if already marked: only the first of concurrent calls succeeds.
     */
    static boolean mark(Ballot ballot, Caller caller) {
        return update(
                        "voted = true where ballotId = ?1 and account = ?2 and voted = false",
                        ballot.id(),
                        caller.subject())
                == 1;
    }

    /**
     * Records that members who haven't voted were reminded.
     *
     * @param accounts the members to remind; empty: all
     * @return the number of members reminded
     */
    static long remind(Ballot ballot, List<String> accounts, Caller caller) {
        var waiting = "remindedAt = ?1 where ballotId = ?2 and voted = false";
        return accounts.isEmpty()
                ? update(waiting, caller.at(), ballot.id())
                : update(waiting + " and account in ?3", caller.at(), ballot.id(), accounts);
    }

    /** Returns whether the caller has voted. */
    static boolean hasVoted(Ballot ballot, Caller caller) {
        return count("ballotId = ?1 and account = ?2 and voted = true", ballot.id(), caller.subject()) == 1;
    }

    /** Returns the roll of a ballot by account; empty before the ballot is opened. */
    static Map<String, RollEntry> of(Ballot ballot) {
        List<RollEntry> entries = list("ballotId", ballot.id());
        return entries.stream().collect(Collectors.toMap(entry -> entry.account, Function.identity()));
    }
}
