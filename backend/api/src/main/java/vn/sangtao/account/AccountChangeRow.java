package vn.sangtao.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an account.
 *
 * @param accountId the account's id in Keycloak; absent if an invitation failed
 * @param before the content before; absent if the account was created, or its content did not change
 * @param after the content afterwards; the intended content while PENDING
 * @param by the name of the administrator
 */
public record AccountChangeRow(
        UUID id,
        @Nullable String accountId,
        String username,
        AccountChangeKind kind,
        AccountChangeState state,
        @Nullable AccountContent before,
        @Nullable AccountContent after,
        String by,
        Instant at) {}
