package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published work as a sitemap names it.
 *
 * @param publishedAt when its edition was published; where the edition doesn't say, when the work last changed
 */
public record BookAddress(UUID id, Instant publishedAt) {

    /** Those that were published last, at most so many. */
    static List<BookAddress> latest(int most) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new vn.sangtao.goldenbook.BookAddress(n.id, coalesce(e.publishedAt, n.changedAt))"
                                + " from Nomination n join n.edition e where n.state = :published"
                                + " order by coalesce(e.publishedAt, n.changedAt) desc, n.id",
                        BookAddress.class)
                .setParameter("published", NominationState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }
}
