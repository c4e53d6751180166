package vn.sangtao.commendation;

import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * Lets only one transaction at a time give awards for an achievement: the row of each key stays locked until the
 * transaction ends, so that the next one finds what this one gave.
 */
final class AwardClaim {

    private AwardClaim() {}

    /** Waits for the keys and holds them; always in the same order, so that no two wait for each other. */
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
