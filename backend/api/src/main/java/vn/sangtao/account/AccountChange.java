package vn.sangtao.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;

/**
 * What an administrator did to an account, with who and when: noted before Keycloak is asked and ended afterwards, so
 * that nothing is done unseen even where the service falls in between.
 */
@Entity
public class AccountChange extends StoredRecord {

    /** The city whose account it is. */
    public String cityCode = "";

    /** The account's id in Keycloak; null until somebody invited has one. */
    public @Nullable String accountId;

    public String username = "";

    @Enumerated(EnumType.STRING)
    public AccountChangeKind kind = AccountChangeKind.CHANGED;

    @Enumerated(EnumType.STRING)
    public AccountChangeState state = AccountChangeState.PENDING;

    @Convert(converter = AccountContentColumn.class)
    public @Nullable AccountContent contentBefore;

    /** What is meant to be while it is PENDING, what came to be afterwards. */
    @Convert(converter = AccountContentColumn.class)
    public @Nullable AccountContent contentAfter;

    /** The account while the change is under way: there is but one at a time. */
    public @Nullable String underWay;

    /** What an administrator is about to do. */
    record Intent(
            AccountChangeKind kind,
            String cityCode,
            @Nullable String accountId,
            String username,
            @Nullable AccountContent before,
            @Nullable AccountContent after) {

        /** Something done to an account that changes nothing of its content. */
        static Intent of(AccountChangeKind kind, String cityCode, Account account) {
            return new Intent(kind, cityCode, account.id(), account.username(), null, null);
        }
    }

    /** A change that is about to be made. */
    static AccountChange begin(Intent intent, Caller caller) {
        var begun = new AccountChange();
        begun.createdBy(caller);
        begun.kind = intent.kind();
        begun.cityCode = intent.cityCode();
        begun.accountId = intent.accountId();
        begun.username = intent.username();
        begun.contentBefore = intent.before();
        begun.contentAfter = intent.after();
        begun.underWay = keyOf(intent.username());
        return begun;
    }

    /** How it ended. */
    void end(AccountChangeState how, @Nullable Account account, Instant at) {
        state = how;
        changedAt = at;
        underWay = null;
        if (account != null) {
            accountId = account.id();
            contentAfter = kind.changesContent() ? account.content() : contentAfter;
        }
    }

    /** The change of the account of that name that is under way, if there is one. */
    static List<AccountChange> underWay(String username) {
        return list("underWay", keyOf(username));
    }

    /** Changes that were begun before that and never ended: their copy of the service fell. */
    static List<UUID> forsaken(String cityCode, Instant before) {
        return getEntityManager()
                .createQuery(
                        "select id from AccountChange where state = :state and cityCode = :city and createdAt < :before",
                        UUID.class)
                .setParameter("state", AccountChangeState.PENDING)
                .setParameter("city", cityCode)
                .setParameter("before", before)
                .getResultList();
    }

    private static String keyOf(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
