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
 * Whether a member has voted in a ballot. No {@link vn.sangtao.access.StoredRecord}: neither it nor its history may say
 * when.
 */
@Entity
public class RollEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public @Nullable UUID id;

    public UUID ballotId = new UUID(0, 0);
    public String account = "";
    public boolean voted;

    /** When the committee last asked this member to vote. */
    public @Nullable Instant remindedAt;

    static RollEntry create(Ballot ballot, BallotMember member) {
        var created = new RollEntry();
        created.ballotId = ballot.id();
        created.account = member.account();
        return created;
    }

    /** Notes that the caller votes. Returns false where that was noted before: of several at once, one alone is first. */
    static boolean mark(Ballot ballot, Caller caller) {
        return update(
                        "voted = true where ballotId = ?1 and account = ?2 and voted = false",
                        ballot.id(),
                        caller.subject())
                == 1;
    }

    /**
     * Notes that members who haven't voted are asked to.
     *
     * @param accounts whom; none means all
     * @return how many
     */
    static long remind(Ballot ballot, List<String> accounts, Caller caller) {
        var waiting = "remindedAt = ?1 where ballotId = ?2 and voted = false";
        return accounts.isEmpty()
                ? update(waiting, caller.at(), ballot.id())
                : update(waiting + " and account in ?3", caller.at(), ballot.id(), accounts);
    }

    /** Whether the caller has voted. */
    static boolean hasVoted(Ballot ballot, Caller caller) {
        return count("ballotId = ?1 and account = ?2 and voted = true", ballot.id(), caller.subject()) == 1;
    }

    /** The roll of a ballot by account; empty before it is opened. */
    static Map<String, RollEntry> of(Ballot ballot) {
        List<RollEntry> entries = list("ballotId", ballot.id());
        return entries.stream().collect(Collectors.toMap(entry -> entry.account, Function.identity()));
    }
}
