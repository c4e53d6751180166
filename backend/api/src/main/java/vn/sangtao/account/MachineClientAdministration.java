package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sangtao.access.Caller;
import vn.sangtao.account.AccountChange.Intent;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;

/** The actions of an administrator on machine clients, each recorded. */
@ApplicationScoped
class MachineClientAdministration {

    @Inject
    RealmClients clients;

    @Inject
    RealmAccounts accounts;

    @Inject
    RecordedChange recorded;

    @Inject
    CityAccounts city;

    /**
     * Creates a machine client.
     *
     * @throws Problem {@code invalid-input}, {@code already-exists}: the name is taken
     */
    MachineClientSecret create(MachineClientDraft draft, Caller caller) {
        check(draft, true, caller);
        var clientId = String.valueOf(draft.clientId());
        var intent = new Intent(
                AccountChangeKind.MACHINE_CLIENT_CREATED,
                caller.cityCode(),
                null,
                Account.SERVICE_PREFIX + clientId,
                null,
                draft.content());
        var account = recorded.carry(intent, caller, () -> clients.create(clientId, draft.content()));
        return new MachineClientSecret(view(account), clients.secret(clientId));
    }

    /**
     * Changes a machine client.
     *
     * @throws Problem {@code invalid-input}
     */
    Account change(Account account, MachineClientDraft draft, Caller caller) {
        if (!clientId(account).equals(draft.clientId())) {
            throw Problem.invalid("/clientId", "not-changeable", Map.of());
        }
        check(draft, !String.valueOf(draft.organisation()).equals(account.organisation()), caller);
        var after = draft.content();
        if (after.equals(account.content())) {
            return account;
        }
        var intent = new Intent(
                AccountChangeKind.MACHINE_CLIENT_CHANGED,
                caller.cityCode(),
                account.id(),
                account.username(),
                account.content(),
                after);
        return recorded.carry(intent, caller, () -> accounts.change(account, after));
    }

    /** Replaces the secret. */
    MachineClientSecret replaceSecret(Account account, Caller caller) {
        var secret = new String[] {""};
        recorded.carry(Intent.of(AccountChangeKind.SECRET_REPLACED, caller.cityCode(), account), caller, () -> {
            secret[0] = clients.replaceSecret(clientId(account));
            return account;
        });
        return new MachineClientSecret(view(account), secret[0]);
    }

    private static void check(MachineClientDraft draft, boolean isNewPlace, Caller caller) {
        var faults = new Faults();
        AccountRules.checkOrganisation(draft.organisation(), isNewPlace, caller, faults);
        faults.refuseIfAny();
    }

    MachineClientView view(Account account) {
        return new MachineClientView(
                clientId(account),
                account.version(),
                account.familyNames(),
                city.organisation(account),
                account.enabled(),
                account.createdAt());
    }

    /** Returns the input that is the target of a merge patch. */
    static MachineClientDraft draft(Account account) {
        return new MachineClientDraft(
                clientId(account), account.familyNames(), account.organisation(), account.enabled());
    }

    private static String clientId(Account account) {
        return account.username().substring(Account.SERVICE_PREFIX.length());
    }
}
