package vn.sangtao.account;

import org.jspecify.annotations.Nullable;

/**
 * The result of inviting a person, or of requesting a new password from them.
 *
 * @param account the resulting account
 * @param mailed whether Keycloak sent an e-mail with a link to choose a password
 * @param temporaryPassword the password if no e-mail could be sent: valid for one login, at which it must be changed;
 *     returned here and never again
 */
public record AccountInvitation(
        AccountView account, boolean mailed, @Nullable String temporaryPassword) {}
