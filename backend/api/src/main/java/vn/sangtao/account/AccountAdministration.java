package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sangtao.access.Caller;
import vn.sangtao.account.AccountChange.Intent;

/** The actions of an administrator on people's accounts, each recorded. */
@ApplicationScoped
class AccountAdministration {

    @Inject
    RealmAccounts accounts;

    @Inject
    RecordedChange recorded;

    @Inject
    CityAccounts city;

    /**
     * Creates an account and notifies its owner.
     *
     * @throws vn.sangtao.web.Problem {@code invalid-input}, {@code already-exists}: the name or the address is taken
     */
    AccountInvitation invite(AccountDraft draft, Caller caller) {
        AccountRules.check(draft, null, caller);
        var username = String.valueOf(draft.username());
        var content = draft.content();
        var intent = new Intent(AccountChangeKind.INVITED, caller.cityCode(), null, username, null, content);
        var account = recorded.carry(intent, caller, () -> accounts.create(username, content));
        return letChoosePassword(account, caller);
    }

    /**
     * Changes an account.
     *
     * @throws vn.sangtao.web.Problem {@code invalid-input}, {@code own-case}, {@code already-exists}: the address is
     *     taken
     */
    Account change(Account account, AccountDraft draft, Caller caller) {
        AccountRules.refuseOtherUsername(account, draft);
        AccountRules.refuseOwnCase(account, draft.content(), caller);
        AccountRules.check(draft, account, caller);
        var after = draft.content();
        if (after.equals(account.content())) {
            return account;
        }
        var intent = new Intent(
                AccountChangeKind.CHANGED,
                caller.cityCode(),
                account.id(),
                account.username(),
                account.content(),
                after);
        return recorded.carry(intent, caller, () -> accounts.change(account, after));
    }

    /** Requests a new password, by e-mail or with a temporary one. */
    AccountInvitation askForPassword(Account account, Caller caller) {
        var passwordAsked = new AccountInvitation[1];
        recorded.carry(Intent.of(AccountChangeKind.PASSWORD_ASKED, caller.cityCode(), account), caller, () -> {
            passwordAsked[0] = letChoosePassword(account, caller);
            return account;
        });
        return passwordAsked[0];
    }

    /** Ends all sessions of the person. */
    void endSessions(Account account, Caller caller) {
        recorded.carry(Intent.of(AccountChangeKind.SESSIONS_ENDED, caller.cityCode(), account), caller, () -> {
            accounts.endSessions(account.id());
            return account;
        });
    }

    private AccountInvitation letChoosePassword(Account account, Caller caller) {
        if (account.enabled() && accounts.mailPasswordLetter(account.id())) {
            return new AccountInvitation(city.view(account, caller), true, null);
        }
        var password = OneTimePassword.create();
        accounts.giveTemporaryPassword(account.id(), password);
        return new AccountInvitation(city.view(account, caller), false, password);
    }
}
