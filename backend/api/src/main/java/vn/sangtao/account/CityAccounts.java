package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangtao.access.Caller;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Placement;
import vn.sangtao.access.Role;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The accounts visible to an administrator: those whose organisation is in the administrator's city. */
@ApplicationScoped
class CityAccounts {

    @Inject
    RealmAccounts accounts;

    @Inject
    OrganisationDirectory organisations;

    /** Returns the accounts of people and machine clients in the caller's city that hold a role. */
    Stream<Account> all(Caller caller) {
        return accounts.all().stream().filter(account -> isInCity(account, caller));
    }

    /**
     * Returns the account of a person in the caller's city.
     *
     * @throws Problem {@code not-found}
     */
    Account person(String id, Caller caller) {
        var account = accounts.byId(Keys.requireId(id).toString());
        return demand(account, !account.isMachine() && isInCity(account, caller));
    }

    /**
     * Returns the account behind a machine client of the caller's city.
     *
     * @throws Problem {@code not-found}
     */
    Account machine(String clientId, Caller caller) {
        return accounts.byUsername(Account.SERVICE_PREFIX + clientId)
                .filter(account -> account.roles().contains(Role.INTEGRATION) && isInCity(account, caller))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    private static Account demand(Account account, boolean holds) {
        if (!holds) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        return account;
    }

    private boolean isInCity(Account account, Caller caller) {
        var code = account.organisation();
        return code != null
                && organisations
                        .placement(code)
                        .filter(placement -> caller.cityCode().equals(placement.cityCode()))
                        .isPresent();
    }

    /** Returns the position of the account's organisation. */
    Placement placement(Account account) {
        return organisations
                .placement(Objects.requireNonNull(account.organisation()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    OrganisationReference organisation(Account account) {
        var placement = placement(account);
        return new OrganisationReference(placement.code(), placement.name(), null);
    }

    AccountView view(Account account, Caller caller) {
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                account.email(),
                account.emailVerified(),
                account.familyNames(),
                account.givenName(),
                account.name(),
                organisation(account),
                account.enabled(),
                account.roleNames(),
                account.id().equals(caller.subject()),
                account.createdAt());
    }

    AccountRow row(Account account) {
        return new AccountRow(
                account.id(),
                account.username(),
                account.name(),
                account.email(),
                organisation(account),
                account.roleNames(),
                account.enabled(),
                account.createdAt());
    }
}
