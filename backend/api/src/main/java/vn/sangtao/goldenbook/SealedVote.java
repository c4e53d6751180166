package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One vote on one work while the ballot is open. Says neither whose it is nor when it came, and is read with a key that
 * isn't in the database.
 */
@Entity
public class SealedVote extends PanacheEntityBase {

    /** Drawn by lot, so that neither it nor the place of the row tells an order. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public @Nullable UUID id;

    public UUID ballotId = new UUID(0, 0);
    public UUID nominationId = new UUID(0, 0);
    public byte[] seal = {};

    static SealedVote create(Ballot ballot, UUID nominationId, byte[] seal) {
        var created = new SealedVote();
        created.ballotId = ballot.id();
        created.nominationId = nominationId;
        created.seal = seal;
        return created;
    }

    /** All of a ballot. */
    static List<SealedVote> of(Ballot ballot) {
        return list("ballotId", ballot.id());
    }

    /** Destroys all of a ballot. */
    static void destroy(Ballot ballot) {
        delete("ballotId", ballot.id());
    }
}
