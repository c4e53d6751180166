package vn.sangtao.account;

import java.util.Set;
import vn.sangtao.access.Placement;
import vn.sangtao.access.Role;

/**
 * A person who holds a role.
 *
 * @param id the permanent id of the account, the subject of its tokens
 * @param roles all roles that the person holds
 * @param placement the position of the person's organisation
 */
public record RoleHolder(String id, String name, Set<Role> roles, Placement placement) {

    /** Returns whether the person holds one of the roles. */
    public boolean has(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
