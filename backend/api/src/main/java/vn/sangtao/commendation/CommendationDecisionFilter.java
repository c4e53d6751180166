package vn.sangtao.commendation;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.sangtao.access.Caller;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of decisions, and the scope of what a caller may read. */
public final class CommendationDecisionFilter {

    /** The list of decisions. */
    public static final Listing<CommendationDecisionRow> LISTING = Listing.of(CommendationDecisionRow.class)
            .select("d.id, d.number, d.signedOn,"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " d.level, d.result, d.issuer, d.signer, d.signerTitle,"
                    + " (select count(c.id) from Commendation c where c.decision = d), d.createdAt")
            .from("CommendationDecision d join d.organisation o", "d.id")
            .filter(QueryFilter.text("d.number, d.issuer, d.signer"))
            .filter(QueryFilter.name("number", "d.number", "Number"))
            .filter(QueryFilter.of("level", CommendationLevel.class, "d.level", "Which body decided"))
            .filter(QueryFilter.of("result", DecisionResult.class, "d.result", "What was decided"))
            .filter(OrganisationFilter.within("organisation", "o"))
            .filter(QueryFilter.number("year", "d.year", "Year of signing"))
            .filter(QueryFilter.dates("signedOn", "d.signedOn", "Signed in this time"))
            .sort("signedOn", "d.signedOn", SortKey.Kind.DATE)
            .sort("createdAt", "d.createdAt", SortKey.Kind.INSTANT)
            .sort("number", "d.number", SortKey.Kind.TEXT)
            .defaultSort("-signedOn");

    private CommendationDecisionFilter() {}

    /**
     * Returns the condition for the caller's reach: decisions of organisations within it, and those on commendations
     * within it.
     */
    static Condition within(Caller caller) {
        return ofOrOn(caller.scope("o.path", "d.createdBy"), caller.scope("co.path", "c.createdBy"));
    }

    /**
     * Returns the condition for what the caller may read: the reach, and the decisions of the predecessors of the
     * caller's organisation.
     */
    static Condition readable(Caller caller) {
        return ofOrOn(caller.readingScope("o.path", "d.createdBy"), caller.readingScope("co.path", "c.createdBy"));
    }

    /** Returns the condition for what a list shows. */
    static Condition listed(MultivaluedMap<String, String> asked, Caller caller) {
        return ofOrOn(
                OrganisationFilter.listed(asked, caller, "o", "d.createdBy"),
                OrganisationFilter.listed(asked, caller, "co", "c.createdBy"));
    }

    private static Condition ofOrOn(Condition ofOne, Condition onOne) {
        var exists = new Condition(
                "exists (select c.id from Commendation c join c.organisation co where c.decision = d and ("
                        + onOne.hql() + "))",
                onOne.parameters());
        return ofOne.or(exists);
    }
}
