package vn.sangtao.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an account.
 *
 * @param accountId the account's id in Keycloak; absent where an invitation failed
 * @param before what it held before; absent where it was made then, or nothing of it changed
 * @param after what it holds since; while PENDING what it is meant to hold
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
