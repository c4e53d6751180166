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
 * A change that an administrator made to an account, with who and when: recorded before the request to Keycloak and
 * completed afterwards, so that nothing goes unrecorded even if the service crashes in between.
 */
@Entity
public class AccountChange extends StoredRecord {

    /** The city to which the account belongs. */
    public String cityCode = "";

    /** The account's id in Keycloak; null until an invited person has one. */
    public @Nullable String accountId;

    public String username = "";

    @Enumerated(EnumType.STRING)
    public AccountChangeKind kind = AccountChangeKind.CHANGED;

    @Enumerated(EnumType.STRING)
    public AccountChangeState state = AccountChangeState.PENDING;

    @Convert(converter = AccountContentColumn.class)
    public @Nullable AccountContent contentBefore;

    /** The intended content while the change is PENDING, the resulting content afterwards. */
    @Convert(converter = AccountContentColumn.class)
    public @Nullable AccountContent contentAfter;

    /** The account's key while the change is pending: only one change at a time is allowed. */
    public @Nullable String underWay;

    /** The change an administrator is about to make. */
    record Intent(
            AccountChangeKind kind,
            String cityCode,
            @Nullable String accountId,
            String username,
            @Nullable AccountContent before,
            @Nullable AccountContent after) {

        /** Returns the intent of an action on an account that changes none of its content. */
        static Intent of(AccountChangeKind kind, String cityCode, Account account) {
            return new Intent(kind, cityCode, account.id(), account.username(), null, null);
        }
    }

    /** Creates the pending record of a change. */
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

    /** Completes the change with its outcome. */
    void end(AccountChangeState how, @Nullable Account account, Instant at) {
        state = how;
        changedAt = at;
        underWay = null;
        if (account != null) {
            accountId = account.id();
            contentAfter = kind.changesContent() ? account.content() : contentAfter;
        }
    }

    /** Returns the pending change of the account with that user name; empty if there is none. */
    static List<AccountChange> underWay(String username) {
        return list("underWay", keyOf(username));
    }

    /** Returns changes begun before the instant that never ended, since their instance of the service crashed. */
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
