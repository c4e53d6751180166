package vn.sangtao.commendation;

import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * Serialises the awards for an achievement: the row of each key stays locked until the transaction ends, so that the
 * next transaction finds the award given by this one.
 */
final class AwardClaim {

    private AwardClaim() {}

    /** Locks the keys, waiting if necessary; always in the same order, to avoid deadlocks. */
    static void take(EntityManager database, Collection<String> keys) {
        keys.stream()
                .distinct()
                .sorted()
                .forEach(key ->
                        database.createNativeQuery("""
                                insert into award_claim (claim_key) values (:key)
                                on duplicate key update claim_key = values(claim_key)
                                """).setParameter("key", key).executeUpdate());
    }
}
