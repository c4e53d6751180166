package vn.sangtao.commendation;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.sangtao.access.Caller;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of commendations, and the scope of what a caller may read. */
public final class CommendationFilter {

    /** The list of commendations. */
    public static final Listing<CommendationRow> LISTING = Listing.of(CommendationRow.class)
            .select("c.id, c.state, c.subject,"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " c.form, c.level, c.reasonKind, c.achievementKey, c.externalId, d.number, c.awardedOn,"
                    + " c.prizeVnd, c.submittedAt, c.createdAt, c.changedAt")
            .from("Commendation c left join c.organisation o left join c.decision d", "c.id")
            .export(CommendationExport.ALL)
            .filter(QueryFilter.text("c.subject.name, c.achievement"))
            .filter(QueryFilter.of("status", CommendationState.class, "c.state", "State"))
            .filter(QueryFilter.of("form", CommendationForm.class, "c.form", "Form"))
            .filter(QueryFilter.of("level", CommendationLevel.class, "c.level", "Which body gives it"))
            .filter(QueryFilter.of("reasonKind", ReasonKind.class, "c.reasonKind", "What it is for"))
            .filter(QueryFilter.of("subjectType", SubjectType.class, "c.subject.type", "Person or group"))
            .filter(QueryFilter.name(
                    "subjectName",
                    "c.subject.name",
                    "Whole name of the person or group, accents and case aside; with birthYear and status=AWARDED it"
                            + " tells whether somebody was awarded before"))
            .filter(QueryFilter.number("birthYear", "c.subject.birthYear", "Year of birth of the person"))
            .filter(QueryFilter.of("gender", Gender.class, "c.subject.gender", "Sex of the person, where it is stated"))
            .filter(QueryFilter.flag(
                    "directWorker", "c.subject.directWorker", "Whether the person works directly, where it is stated"))
            .filter(QueryFilter.id("initiative", "c.initiative.id", "Id of the initiative that it is for"))
            .filter(QueryFilter.code("campaign", "c.campaign.code", "Code of the campaign that it is for"))
            .filter(QueryFilter.id("decision", "d.id", "Id of the decision"))
            .filter(QueryFilter.key("externalId", "c.externalId", "The sender's own key"))
            .filter(OrganisationFilter.within("organisation", "c.organisation"))
            .filter(QueryFilter.number("year", "c.awardedYear", "Year of the award"))
            .filter(QueryFilter.dates("awardedOn", "c.awardedOn", "Awarded in this time"))
            .filter(QueryFilter.instants("submittedAt", "c.submittedAt", "Submitted in this time"))
            .filter(QueryFilter.instants("createdAt", "c.createdAt", "Created in this time"))
            .sort("createdAt", "c.createdAt", SortKey.Kind.INSTANT)
            .sortPeople("subjectName", "c.subjectGivenOrder", "c.subjectNameOrder")
            .sortNullable("awardedOn", "c.awardedOn", SortKey.Kind.DATE)
            .sortNullable("submittedAt", "c.submittedAt", SortKey.Kind.INSTANT)
            .sortNullable("prizeVnd", "c.prizeVnd", SortKey.Kind.LONG)
            .defaultSort("-createdAt");

    private CommendationFilter() {}

    /**
     * Returns the condition for the caller's reach: the caller's organisation and those below, the city for its
     * committees.
     */
    static Condition within(Caller caller) {
        return caller.scope("o.path", "c.createdBy");
    }

    /**
     * Returns the condition for what the caller may read: the reach, and the commendations of the predecessors of the
     * caller's organisation.
     */
    static Condition readable(Caller caller) {
        return caller.readingScope("o.path", "c.createdBy");
    }

    /** Returns the condition for what a list shows. */
    static Condition listed(MultivaluedMap<String, String> asked, Caller caller) {
        return OrganisationFilter.listed(asked, caller, "c.organisation", "c.createdBy");
    }
}
