package vn.sangtao.goldenbook;

import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters and sort keys of the list of dossiers, and the scope a caller may read. */
public final class DossierFilter {

    /** The list of dossiers. */
    public static final Listing<DossierRow> LISTING = Listing.of(DossierRow.class)
            .select("d.id, d.state,"
                    + " new vn.sangtao.goldenbook.GoldenBookEditionReference("
                    + "e.id, e.year, e.title, e.state, e.organisationDeadline),"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " d.title, d.number, d.issuedOn,"
                    + " (select count(n.id) from Dossier c join c.nominations n where c = d),"
                    + " d.sentAt, d.createdAt, d.changedAt")
            .from("Dossier d join d.edition e join e.city o", "d.id")
            .filter(QueryFilter.idOrNumber("edition", "e.id", "e.year", "Id or year of an edition"))
            .filter(QueryFilter.of("status", DossierState.class, "d.state", "State"))
            .filter(QueryFilter.name("number", "d.number", "Number of the submission letter"))
            .filter(OrganisationFilter.within("organisation", "o"))
            .filter(QueryFilter.dates("issuedOn", "d.issuedOn", "Date of the letter in this time"))
            .sort("createdAt", "d.createdAt", SortKey.Kind.INSTANT)
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sortNullable("sentAt", "d.sentAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private DossierFilter() {}

    /**
     * Matches the dossiers that the caller may read: committees and auditors those of their city, the Council those
     * sent by any city.
     */
    static Condition readable(Caller caller) {
        var ofCity = caller.seesCity()
                ? Condition.of("o.path like :scopeCity", "scopeCity", caller.cityPath() + "%")
                : Condition.NEVER;
        return caller.has(Role.CENTRAL_COUNCIL)
                ? ofCity.or(Condition.of("d.state = vn.sangtao.goldenbook.DossierState.SENT"))
                : ofCity;
    }
}
