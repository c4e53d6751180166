package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.sangtao.web.TimeSource;

/**
 * A published work, as programs that look for news are told of it.
 *
 * @param publishedAt when its edition was published, or the work itself where the edition doesn't tell
 * @param summary how its solution begins
 */
public record NewWork(UUID id, String title, String field, String organisation, Instant publishedAt, String summary) {

    public NewWork {
        summary = PublishedEntryRow.beginning(summary);
    }

    /** When it was published, as RSS writes times (RFC 822). */
    public String publishedOn() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(publishedAt.atZone(TimeSource.ZONE));
    }

    /** The works that were published last, at most so many. */
    static List<NewWork> latest(int most) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new vn.sangtao.goldenbook.NewWork(n.id, i.title, f.nameVi, o.name,"
                                + " coalesce(e.publishedAt, n.changedAt),"
                                + " substring(i.solution, 1, " + PublishedEntryRow.READ + ")) from "
                                + PublishedEntryFilter.FROM
                                + " where n.state = :published order by coalesce(e.publishedAt, n.changedAt) desc, n.id",
                        NewWork.class)
                .setParameter("published", NominationState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }
}
