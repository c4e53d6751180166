package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One vote on one work of a closed ballot. Reveals neither who cast it nor when. */
@Entity
@Immutable
public class BallotVote extends PanacheEntityBase {

    /** Random, so that neither the id nor the position of the row reveals an order. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public @Nullable UUID id;

    public UUID ballotId = new UUID(0, 0);
    public UUID nominationId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    public Vote choice = Vote.ABSTAIN;

    static BallotVote create(Ballot ballot, UUID nominationId, Vote choice) {
        var created = new BallotVote();
        created.ballotId = ballot.id();
        created.nominationId = nominationId;
        created.choice = choice;
        return created;
    }

    /** Counts the votes of each kind for each work of a ballot. */
    static Map<UUID, Map<Vote, Integer>> count(Ballot ballot) {
        var counted = new HashMap<UUID, Map<Vote, Integer>>();
        getEntityManager()
                .createQuery(
                        "select v.nominationId, v.choice, count(*) from BallotVote v where v.ballotId = ?1"
                                + " group by v.nominationId, v.choice",
                        Object[].class)
                .setParameter(1, ballot.id())
                .getResultStream()
                .forEach(row -> counted.computeIfAbsent((UUID) row[0], _ -> new EnumMap<>(Vote.class))
                        .put((Vote) row[1], Math.toIntExact((Long) row[2])));
        return counted;
    }

    /** Returns those of these nominations that a closed ballot has decided on. */
    static Set<UUID> votedOn(Collection<UUID> nominations) {
        return nominations.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct v.nominationId from BallotVote v where v.nominationId in ?1",
                                UUID.class)
                        .setParameter(1, nominations)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
