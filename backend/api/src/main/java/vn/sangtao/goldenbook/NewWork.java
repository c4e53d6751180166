package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.sangtao.web.TimeSource;

/**
 * A published work in news feeds.
 *
 * @param publishedAt when its edition was published, or else when the work was last changed
 * @param summary the beginning of its solution
 */
public record NewWork(UUID id, String title, String field, String organisation, Instant publishedAt, String summary) {

    public NewWork {
        summary = PublishedEntryRow.beginning(summary);
    }

    /** Returns the time of publication in the format of RSS (RFC 822). */
    public String publishedOn() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(publishedAt.atZone(TimeSource.ZONE));
    }

    /** Returns the most recently published works, limited to this number. */
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
