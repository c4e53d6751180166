package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;

/** The people of a city who hold a role, from Keycloak; changes may take half a minute to become visible. */
@ApplicationScoped
public class RoleHolders {

    @Inject
    CityAccounts accounts;

    /**
     * Returns the holders in the caller's city with enabled accounts, ordered by given name.
     *
     * @throws vn.sangtao.web.Problem {@code unavailable} while Keycloak doesn't respond
     */
    public List<RoleHolder> of(Role role, Caller caller) {
        return ofAny(Set.of(role), caller);
    }

    /**
     * Returns the people in the caller's city who hold one of the roles and have enabled accounts, ordered by given
     * name.
     *
     * @throws vn.sangtao.web.Problem {@code unavailable} while Keycloak doesn't respond
     */
    public List<RoleHolder> ofAny(Set<Role> any, Caller caller) {
        return accounts.all(caller)
                .filter(account -> account.enabled()
                        && !account.isMachine()
                        && any.stream().anyMatch(account.roles()::contains))
                .sorted(Account.byName(Account::givenName, Account::name))
                .map(account ->
                        new RoleHolder(account.id(), account.name(), account.roles(), accounts.placement(account)))
                .toList();
    }
}
