package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/**
 * The filters and sort keys of the public book. Searches by title only, so that nobody is found by a name that they
 * didn't agree to publish.
 */
public final class PublishedEntryFilter {

    /** Matches everything in the public book. */
    static final Condition PUBLISHED = Condition.of("n.state = :published", "published", NominationState.PUBLISHED);

    /** A published work joined with the data of its row. */
    static final String FROM = "Nomination n join n.edition e join n.initiative i join n.organisation o"
            + " join InitiativeField f on f.code = i.fieldCode";

    private static final String FIELD = "new vn.sangtao.goldenbook.PublishedField(f.code, f.nameVi, f.nameEn)";

    /** The list of published works. */
    public static final Listing<PublishedEntryRow> LISTING = Listing.of(PublishedEntryRow.class)
            .select("n.id, e.year, i.title, " + FIELD + ","
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " substring(i.solution, 1, " + PublishedEntryRow.READ + ")")
            .from(FROM, "n.id")
            .filter(QueryFilter.text("i.title"))
            .filter(QueryFilter.number("year", "e.year", "Year of the book"))
            .filter(QueryFilter.code("field", "f.code", "Code of a field"))
            .filter(OrganisationFilter.within("organisation", "o"))
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sort("title", "i.titleOrder", SortKey.Kind.TEXT)
            .defaultSort("-year,title");

    private PublishedEntryFilter() {}

    /** Returns the years with published works, latest first. */
    static List<Integer> years() {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct e.year from Nomination n join n.edition e where n.state = :published"
                                + " order by e.year desc",
                        Integer.class)
                .setParameter("published", NominationState.PUBLISHED)
                .getResultList();
    }

    /** Returns the fields with published works. */
    static List<PublishedField> fields() {
        return Panache.getEntityManager()
                .createQuery(
                        "select " + FIELD + " from InitiativeField f where exists (select 1 from Nomination n"
                                + " join n.initiative i where n.state = :published and i.fieldCode = f.code)"
                                + " order by f.position",
                        PublishedField.class)
                .setParameter("published", NominationState.PUBLISHED)
                .getResultList();
    }

    /** Returns the published work with this id. */
    static Optional<PublishedEntry> entry(UUID id) {
        return Panache.getEntityManager()
                .createQuery(
                        "select n, " + FIELD + " from " + FROM.replace("join n.", "join fetch n.")
                                + " where n.id = :id and n.state = :published",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("published", NominationState.PUBLISHED)
                .getResultStream()
                .map(row -> PublishedEntry.of((Nomination) row[0], (PublishedField) row[1]))
                .findFirst();
    }
}
