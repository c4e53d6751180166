package vn.sangtao.account;

import java.util.Set;
import vn.sangtao.access.Placement;
import vn.sangtao.access.Role;

/**
 * A person who holds a role.
 *
 * @param id the lasting id of the account, the subject of its tokens
 * @param roles all that the person holds
 * @param placement where the person's organisation stands
 */
public record RoleHolder(String id, String name, Set<Role> roles, Placement placement) {

    /** Whether the person holds one of the roles. */
    public boolean has(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
