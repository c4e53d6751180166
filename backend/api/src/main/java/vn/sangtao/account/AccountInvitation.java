package vn.sangtao.account;

import org.jspecify.annotations.Nullable;

/**
 * What comes of inviting somebody, or of asking them for a new password.
 *
 * @param account the account as it then is
 * @param mailed whether Keycloak sent them a letter with the way to choose a password
 * @param temporaryPassword where it could not: good for one sign-in, at which it must be changed; told here and never
 *     again
 */
public record AccountInvitation(
        AccountView account, boolean mailed, @Nullable String temporaryPassword) {}
