package vn.sangtao.audit;

import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the access log, and the scope of what an auditor may read. */
public final class AccessEventFilter {

    /** The access log. */
    public static final Listing<AccessEventRow> LISTING = Listing.of(AccessEventRow.class)
            .select("e.id, e.kind, e.at, e.byId, e.byName, e.remoteAddress, e.client, e.requestId, e.userAgent,"
                    + " e.request, e.status, e.occurrences, e.exportKind, e.exportFilter, e.exportRows")
            .from("AccessEvent e", "e.id")
            .filter(QueryFilter.of("kind", AccessEventKind.class, "e.kind", "What happened"))
            .filter(QueryFilter.code("by", "e.byId", "The subject of who it was"))
            .filter(QueryFilter.code("remoteAddress", "e.remoteAddress", "The address that it came from"))
            .filter(QueryFilter.instants("at", "e.at", "In this time"))
            .sort("at", "e.at", SortKey.Kind.INSTANT)
            .defaultSort("-at");

    private AccessEventFilter() {}

    /** Returns the condition for events in the auditor's own city, and those that belong to no known city. */
    static Condition readable(Caller auditor) {
        return Condition.of("e.cityCode = :city or e.cityCode is null", "city", auditor.cityCode());
    }
}
