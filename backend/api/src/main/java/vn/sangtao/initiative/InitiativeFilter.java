package vn.sangtao.initiative;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.sangtao.access.Caller;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of initiatives, and the scope of what a caller may read. */
public final class InitiativeFilter {

    /** The list of initiatives. */
    public static final Listing<InitiativeRow> LISTING = Listing.of(InitiativeRow.class)
            .select("i.id, i.number, i.state, i.title,"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " i.kind, i.fieldCode, i.authorNames, i.annualBenefitVnd, i.externalId,"
                    + " i.submittedAt, i.createdAt, i.changedAt")
            .from("Initiative i left join i.organisation o", "i.id")
            .filter(QueryFilter.text("i.title, i.authorNames, i.problem, i.solution", "i.number"))
            .filter(QueryFilter.of("status", InitiativeState.class, "i.state", "State"))
            .filter(QueryFilter.of("kind", SolutionKind.class, "i.kind", "Kind of solution"))
            .filter(QueryFilter.code("field", "i.fieldCode", "Code of a field"))
            .filter(QueryFilter.code("campaign", "i.campaign.code", "Code of a campaign"))
            .filter(QueryFilter.key("externalId", "i.externalId", "The sender's own key"))
            .filter(QueryFilter.of(
                    "applicability", Applicability.class, "i.applicability", "How far it can be applied"))
            .filter(OrganisationFilter.within("organisation", "i.organisation"))
            .filter(QueryFilter.instants("submittedAt", "i.submittedAt", "Submitted in this time"))
            .filter(QueryFilter.instants("createdAt", "i.createdAt", "Created in this time"))
            .filter(QueryFilter.dates("firstAppliedOn", "i.firstAppliedOn", "First applied in this time"))
            .sort("createdAt", "i.createdAt", SortKey.Kind.INSTANT)
            .sort("title", "i.titleOrder", SortKey.Kind.TEXT)
            .sortNullable("submittedAt", "i.submittedAt", SortKey.Kind.INSTANT)
            .sortNullable("annualBenefitVnd", "i.annualBenefitVnd", SortKey.Kind.LONG)
            .defaultSort("-createdAt");

    private InitiativeFilter() {}

    /**
     * Returns the condition for the caller's reach: the caller's organisation and those below, the city for its
     * committees, authors their own.
     */
    static Condition within(Caller caller) {
        return caller.scope("o.path", "i.createdBy");
    }

    /**
     * Returns the condition for what the caller may read: the reach, and the initiatives of the predecessors of the
     * caller's organisation.
     */
    static Condition readable(Caller caller) {
        return caller.readingScope("o.path", "i.createdBy");
    }

    /** Returns the condition for what a list shows. */
    static Condition listed(MultivaluedMap<String, String> asked, Caller caller) {
        return OrganisationFilter.listed(asked, caller, "i.organisation", "i.createdBy");
    }
}
