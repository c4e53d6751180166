package vn.sangtao.account;

import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the history of accounts, and the scope of what a caller may read. */
public final class AccountChangeFilter {

    /** The history of accounts. */
    public static final Listing<AccountChangeRow> LISTING = Listing.of(AccountChangeRow.class)
            .select("h.id, h.accountId, h.username, h.kind, h.state, h.contentBefore, h.contentAfter, h.createdByName,"
                    + " h.createdAt")
            .from("AccountChange h", "h.id")
            .filter(QueryFilter.of("status", AccountChangeState.class, "h.state", "State"))
            .filter(QueryFilter.of("kind", AccountChangeKind.class, "h.kind", "What was done"))
            .filter(QueryFilter.code("account", "h.accountId", "Id of an account"))
            .filter(QueryFilter.key("username", "h.username", "Name used to sign in"))
            .filter(QueryFilter.code("by", "h.createdBy", "Id of the account that did it"))
            .filter(QueryFilter.instants("createdAt", "h.createdAt", "Done in this time"))
            .sort("createdAt", "h.createdAt", SortKey.Kind.INSTANT)
            .defaultSort("-createdAt");

    private AccountChangeFilter() {}

    /** Returns the condition for the history of the caller's city. */
    static Condition readable(Caller caller) {
        return Condition.of("h.cityCode = :historyCity", "historyCity", caller.cityCode());
    }

    /** Returns the condition for the history of one account. */
    static Condition of(Account account) {
        return Condition.of("h.accountId = :historyAccount", "historyAccount", account.id());
    }
}
