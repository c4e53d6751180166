package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;

/** The people of a city who hold a role, as Keycloak knows them; a change may take half a minute to be seen. */
@ApplicationScoped
public class RoleHolders {

    @Inject
    CityAccounts accounts;

    /**
     * Those of the caller's city whose accounts are enabled, by given name.
     *
     * @throws vn.sangtao.web.Problem {@code unavailable} while Keycloak doesn't answer
     */
    public List<RoleHolder> of(Role role, Caller caller) {
        return ofAny(Set.of(role), caller);
    }

    /**
     * Those of the caller's city who hold one of the roles and whose accounts are enabled, by given name.
     *
     * @throws vn.sangtao.web.Problem {@code unavailable} while Keycloak doesn't answer
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
