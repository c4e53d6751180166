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

/** One vote on one work of a ballot that is closed. Says neither whose it is nor when it came. */
@Entity
@Immutable
public class BallotVote extends PanacheEntityBase {

    /** Drawn by lot, so that neither it nor the place of the row tells an order. */
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

    /** How many votes of each kind the works of a ballot have, counted now. */
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

    /** Which of these nominations a closed ballot has decided on. */
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
