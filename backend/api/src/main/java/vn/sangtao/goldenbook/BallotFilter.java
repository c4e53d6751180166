package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters and sort keys of the list of ballots, and the scope a caller may read. */
public final class BallotFilter {

    /** The list of ballots. */
    public static final Listing<BallotRow> LISTING = Listing.of(BallotRow.class)
            .select("b.id, b.state,"
                    + " new vn.sangtao.goldenbook.GoldenBookEditionReference("
                    + "e.id, e.year, e.title, e.state, e.organisationDeadline),"
                    + " new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),"
                    + " (select count(n.id) from Ballot c join c.nominations n where c = b),"
                    + " (select count(m.account) from Ballot c join c.members m where c = b),"
                    + " b.closesAt, b.openedAt, b.closedAt, b.quorumReached, b.createdAt")
            .from("Ballot b join b.edition e join e.city o", "b.id")
            .filter(QueryFilter.idOrNumber("edition", "e.id", "e.year", "Id or year of an edition"))
            .filter(QueryFilter.of("status", BallotState.class, "b.state", "State"))
            .filter(OrganisationFilter.within("organisation", "o"))
            .filter(new QueryFilter(
                    "awaits",
                    QueryFilter.Shape.VALUES,
                    List.of(),
                    "Id of the account of a member who hasn't voted yet",
                    (asked, _) -> {
                        var accounts = asked.get("awaits");
                        return accounts == null ? null : awaiting(Keys.possibleCodes(accounts));
                    }))
            .sort("createdAt", "b.createdAt", SortKey.Kind.INSTANT)
            .sort("year", "e.year", SortKey.Kind.INTEGER)
            .sortNullable("closedAt", "b.closedAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private BallotFilter() {}

    /** Matches ballots in which one of these accounts hasn't voted yet. */
    static Condition awaiting(List<String> accounts) {
        return accounts.isEmpty()
                ? Condition.NEVER
                : Condition.of(
                        "exists (select 1 from RollEntry r where r.ballotId = b.id and r.voted = false"
                                + " and r.account in :ballotAwaits)",
                        "ballotAwaits",
                        accounts);
    }

    /** Matches nominations that the caller votes on in an open ballot. */
    static Condition nominationsOnPaper(Caller caller) {
        return Condition.of(
                "exists (select 1 from Ballot b join b.nominations w, RollEntry r where w = n and r.ballotId = b.id"
                        + " and r.account = :ballotMe and b.state = vn.sangtao.goldenbook.BallotState.OPEN"
                        + " and not exists (select 1 from Ballot c join c.conflicts k where c = b"
                        + " and k.account = :ballotMe and k.nominationId = n.id))",
                "ballotMe",
                caller.subject());
    }

    /**
     * Matches the ballots that the caller may read: committees and auditors those of their city, members those they
     * were called to vote in.
     */
    static Condition readable(Caller caller) {
        var ofCity = caller.seesCity()
                ? Condition.of("o.path like :scopeCity", "scopeCity", caller.cityPath() + "%")
                : Condition.NEVER;
        return ofCity.or(Condition.of(
                "exists (select 1 from RollEntry r where r.ballotId = b.id and r.account = :ballotMe)",
                "ballotMe",
                caller.subject()));
    }
}
