package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import vn.sangtao.account.RoleHolder;

/**
 * A member of the voting council, with the names as of when the ballot was prepared.
 *
 * @param account the permanent id of the account
 */
@Embeddable
public record BallotMember(String account, String name, String organisationCode, String organisationName) {

    static BallotMember of(RoleHolder holder) {
        var placement = holder.placement();
        return new BallotMember(holder.id(), holder.name(), placement.code(), placement.name());
    }
}
