package vn.sangtao.bulk;

import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of one's own imports. */
public final class ImportFilter {

    /** The list of imports. */
    public static final Listing<ImportRowView> LISTING = Listing.of(ImportRowView.class)
            .select(
                    "j.id, j.kind, j.mode, j.format, j.state, j.rowsRead, j.rowsCreated, j.rowsUpdated, j.rowsUnchanged,"
                            + " j.rowsRejected, j.createdAt, j.finishedAt")
            .from("ImportJob j", "j.id")
            .filter(QueryFilter.of("status", ImportState.class, "j.state", "State"))
            .filter(QueryFilter.code("kind", "j.kind", "Kind"))
            .sort("createdAt", "j.createdAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private ImportFilter() {}
}
