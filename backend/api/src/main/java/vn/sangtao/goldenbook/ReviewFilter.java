package vn.sangtao.goldenbook;

import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/**
 * The filters and sort keys of the list of reviews, and the scope a caller may read. Contains nothing about authors and
 * organisations, so that it is the same for blind editions.
 */
public final class ReviewFilter {

    /** The list of reviews. */
    public static final Listing<ReviewRow> LISTING = Listing.of(ReviewRow.class)
            .select("r.id, r.state,"
                    + " new vn.sangtao.goldenbook.GoldenBookEditionReference("
                    + "e.id, e.year, e.title, e.state, e.organisationDeadline),"
                    + " n.id, n.state,"
                    + " new vn.sangtao.initiative.InitiativeReference(i.id, i.number, i.title), i.fieldCode,"
                    + " new vn.sangtao.goldenbook.ReviewerReference(r.reviewer, r.reviewerName,"
                    + " new vn.sangtao.organisation.OrganisationReference(ro.code, ro.name, ro.shortName)),"
                    + " r.total, r.recommendation, r.submittedAt, r.remindedAt, r.createdAt, r.changedAt")
            .from(
                    "Review r join r.nomination n join n.edition e join n.initiative i join n.organisation o"
                            + " join r.reviewerOrganisation ro",
                    "r.id")
            .filter(QueryFilter.text("i.title", "i.number"))
            .filter(QueryFilter.idOrNumber("edition", "e.id", "e.year", "Id or year of an edition"))
            .filter(QueryFilter.of("editionStatus", GoldenBookEditionState.class, "e.state", "State of the edition"))
            .filter(QueryFilter.id("nomination", "n.id", "Id of a nomination"))
            .filter(QueryFilter.code("reviewer", "r.reviewer", "Id of the reviewer's account"))
            .filter(QueryFilter.of("status", ReviewState.class, "r.state", "State"))
            .filter(QueryFilter.of("nominationStatus", NominationState.class, "n.state", "State of the nomination"))
            .filter(QueryFilter.of(
                    "recommendation", Recommendation.class, submitted("r.recommendation"), "What was recommended"))
            .filter(QueryFilter.code("field", "i.fieldCode", "Code of the initiative's field"))
            .filter(QueryFilter.instants("submittedAt", "r.submittedAt", "Submitted in this time"))
            .sort("createdAt", "r.createdAt", SortKey.Kind.INSTANT)
            .sort("title", "i.titleOrder", SortKey.Kind.TEXT)
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sortNullable("submittedAt", "r.submittedAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private ReviewFilter() {}

    /** Hides a value from filters until its review is submitted. */
    private static String submitted(String hql) {
        return "(case when r.state = vn.sangtao.goldenbook.ReviewState.SUBMITTED then " + hql + " end)";
    }

    /**
     * Matches the reviews that the caller may read: reviewers their own, and once they have submitted, those that
     * others submitted on the same nomination; committees and auditors those of the city, except on nominations that
     * they have yet to review themselves.
     */
    static Condition readable(Caller caller) {
        var oversight = caller.seesCity()
                ? Condition.of("o.path like :scopeCity", "scopeCity", caller.cityPath() + "%")
                : Condition.NEVER;
        if (!caller.has(Role.REVIEWER)) {
            return oversight;
        }
        var alsoSubmitted =
                Condition.of("r.state = vn.sangtao.goldenbook.ReviewState.SUBMITTED and " + own("SUBMITTED"));
        var ofOthers = oversight.or(alsoSubmitted).and(Condition.of("not " + own("ASSIGNED")));
        return Condition.of("r.reviewer = :reviewMe and " + counting("r"), "reviewMe", caller.subject())
                .or(ofOthers);
    }

    private static String own(String state) {
        return "exists (select 1 from Review own where own.nomination = n and own.reviewer = :reviewMe"
                + " and own.state = vn.sangtao.goldenbook.ReviewState." + state + ")";
    }

    /** Matches nominations assigned to the caller, unless the caller recused themselves. */
    static Condition assignedNominations(Caller caller) {
        return caller.has(Role.REVIEWER)
                ? Condition.of(
                        "exists (select 1 from Review own where own.nomination = n and own.reviewer = :reviewMe and "
                                + counting("own") + ")",
                        "reviewMe",
                        caller.subject())
                : Condition.NEVER;
    }

    /** Matches reviews in a counting state: after a recusal or cancellation, the reviewer loses access to the work. */
    private static String counting(String alias) {
        return alias + ".state in (vn.sangtao.goldenbook.ReviewState.ASSIGNED,"
                + " vn.sangtao.goldenbook.ReviewState.SUBMITTED)";
    }
}
