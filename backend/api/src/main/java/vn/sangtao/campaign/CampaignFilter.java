package vn.sangtao.campaign;

import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of campaigns. */
public final class CampaignFilter {

    /** The list of campaigns. */
    public static final Listing<CampaignRow> LISTING = Listing.of(CampaignRow.class)
            .select("c.id, c.code, c.title, c.kind,"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " p.code, c.startsOn, c.endsOn")
            .from("Campaign c join c.leadOrganisation o left join c.parent p", "c.id")
            .export(CampaignExport.ALL)
            .filter(QueryFilter.text("c.title, c.description", "c.code"))
            .filter(QueryFilter.code("code", "c.code", "Code"))
            .filter(QueryFilter.of("kind", CampaignKind.class, "c.kind", "Kind"))
            .filter(QueryFilter.code("parent", "p.code", "Code of the campaign directly above"))
            .filter(OrganisationFilter.within("organisation", "o"))
            .filter(QueryFilter.dates("startsOn", "c.startsOn", "Begins in this time"))
            .sort("title", "c.titleOrder", SortKey.Kind.TEXT)
            .sort("code", "c.code", SortKey.Kind.TEXT)
            .sortNullable("startsOn", "c.startsOn", SortKey.Kind.DATE)
            .defaultSort("title");

    private CampaignFilter() {}
}
