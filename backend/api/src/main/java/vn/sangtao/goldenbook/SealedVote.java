package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One encrypted vote on one work while the ballot is open. Reveals neither who cast it nor when; the key isn't in the
 * database.
 */
@Entity
public class SealedVote extends PanacheEntityBase {

    /** Random, so that neither the id nor the position of the row reveals an order. */
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

    /** Returns all sealed votes of a ballot. */
    static List<SealedVote> of(Ballot ballot) {
        return list("ballotId", ballot.id());
    }

    /** Destroys all sealed votes of a ballot. */
    static void destroy(Ballot ballot) {
        delete("ballotId", ballot.id());
    }
}
