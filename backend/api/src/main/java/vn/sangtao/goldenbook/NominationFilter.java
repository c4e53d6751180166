package vn.sangtao.goldenbook;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters and sort keys of the list of nominations, and the scope a caller may read. */
public final class NominationFilter {

    /** The list of nominations. */
    public static final Listing<NominationRow> LISTING = Listing.of(NominationRow.class)
            .select("n.id, n.state,"
                    + " new vn.sangtao.goldenbook.GoldenBookEditionReference("
                    + "e.id, e.year, e.title, e.state, e.organisationDeadline),"
                    + " new vn.sangtao.initiative.InitiativeReference(i.id, i.number, i.title),"
                    + " i.fieldCode, i.authorNames,"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " n.externalId, n.submittedAt, n.createdAt, n.changedAt")
            .from("Nomination n join n.edition e join n.initiative i left join n.organisation o", "n.id")
            .export(NominationExport.ALL)
            .filter(QueryFilter.text("i.title, i.authorNames, i.problem, i.solution", "i.number"))
            .filter(QueryFilter.idOrNumber("edition", "e.id", "e.year", "Id or year of an edition"))
            .filter(QueryFilter.of("editionStatus", GoldenBookEditionState.class, "e.state", "State of the edition"))
            .filter(QueryFilter.of("status", NominationState.class, "n.state", "State"))
            .filter(QueryFilter.code("initiative", "i.number", "Number of an initiative"))
            .filter(QueryFilter.code("field", "i.fieldCode", "Code of the initiative's field"))
            .filter(QueryFilter.key("externalId", "n.externalId", "The sender's own key"))
            .filter(OrganisationFilter.within("organisation", "n.organisation"))
            .filter(QueryFilter.instants("submittedAt", "n.submittedAt", "First submitted in this time"))
            .filter(QueryFilter.instants("createdAt", "n.createdAt", "Created in this time"))
            .sort("createdAt", "n.createdAt", SortKey.Kind.INSTANT)
            .sort("title", "i.titleOrder", SortKey.Kind.TEXT)
            .sort("organisation", "o.nameOrder", SortKey.Kind.TEXT)
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sortNullable("submittedAt", "n.submittedAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private NominationFilter() {}

    /**
     * Matches the nominations within the caller's reach: those of their organisation and those below it, the whole city
     * for its committees, those of their own initiatives for authors, the forwarded ones for the Council.
     */
    static Condition within(Caller caller) {
        return orForwarded(caller.scope("o.path", "i.createdBy"), caller);
    }

    /**
     * Matches the nominations that the caller may read: those within reach, and those left by organisations that the
     * caller's organisation succeeded.
     */
    static Condition readable(Caller caller) {
        return orForwarded(caller.readingScope("o.path", "i.createdBy"), caller);
    }

    /**
     * Matches the nominations that the list shows: those of predecessor organisations only with
     * {@code predecessors=true}.
     */
    static Condition listed(MultivaluedMap<String, String> asked, Caller caller) {
        return orForwarded(OrganisationFilter.listed(asked, caller, "n.organisation", "i.createdBy"), caller);
    }

    private static Condition orForwarded(Condition scope, Caller caller) {
        return caller.has(Role.CENTRAL_COUNCIL)
                ? scope.or(Condition.of(
                        "n.state in :forwardedAndLater", "forwardedAndLater", NominationState.FORWARDED_AND_LATER))
                : scope;
    }
}
