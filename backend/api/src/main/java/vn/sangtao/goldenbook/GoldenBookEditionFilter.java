package vn.sangtao.goldenbook;

import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters and sort keys of the list of editions. */
public final class GoldenBookEditionFilter {

    /** The list of editions. */
    public static final Listing<GoldenBookEditionRow> LISTING = Listing.of(GoldenBookEditionRow.class)
            .select("e.id, new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " e.year, e.title, e.state, e.opensAt, e.organisationDeadline, e.forwardingDeadline,"
                    + " e.publishedAt, e.targetCount")
            .from("GoldenBookEdition e join e.city o", "e.id")
            .filter(QueryFilter.number("year", "e.year", "Year"))
            .filter(QueryFilter.of("status", GoldenBookEditionState.class, "e.state", "State"))
            .filter(QueryFilter.code("city", "o.code", "Code of a city"))
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sort("organisationDeadline", "e.organisationDeadline", SortKey.Kind.INSTANT)
            .defaultSort("-year");

    private GoldenBookEditionFilter() {}
}
