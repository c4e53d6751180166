package vn.sangtao.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.web.TimeSource;
import vn.sangtao.workflow.Workflow;

/** The rules for the roles and organisations that an administrator may assign. */
final class AccountRules {

    /** Roles that decide on other people's cases. */
    private static final Set<Role> DECIDING = Set.copyOf(EnumSet.of(
            Role.ORGANISATION_LEAD, Role.COMMITTEE, Role.STANDING_COMMITTEE, Role.REVIEWER, Role.CENTRAL_COUNCIL));

    private AccountRules() {}

    /**
     * Checks the intended content of an account.
     *
     * @param before the account as it is; null for a new one
     * @throws Problem {@code invalid-input} with every fault
     */
    static void check(AccountDraft draft, @Nullable Account before, Caller caller) {
        var faults = new Faults();
        checkRoles(draft, caller, faults);
        var isNew = before == null || !String.valueOf(draft.organisation()).equals(before.organisation());
        checkOrganisation(draft.organisation(), isNew, caller, faults);
        faults.refuseIfAny();
    }

    private static void checkRoles(AccountDraft draft, Caller caller, Faults faults) {
        for (var index = 0; index < draft.roles().size(); index++) {
            var role = Role.ofRealm(draft.roles().get(index)).orElse(null);
            var fault = faultOf(role, draft.organisation(), caller);
            if (fault != null) {
                faults.add("/roles/" + index, fault, Map.of("allowed", names(), "city", caller.cityCode()));
            }
        }
        var roles = draft.knownRoles();
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(DECIDING::contains)) {
            faults.add("/roles", "administrator-decides");
        }
        if (roles.contains(Role.AUDITOR) && roles.size() > 1) {
            faults.add("/roles", "auditor-alone");
        }
    }

    private static @Nullable String faultOf(@Nullable Role role, @Nullable String organisation, Caller caller) {
        return switch (role) {
            case null -> "not-one-of";
            case INTEGRATION -> "role-of-machines";
            case CENTRAL_COUNCIL -> "role-of-the-centre";
            case COMMITTEE, STANDING_COMMITTEE, AUDITOR, ADMINISTRATOR ->
                caller.cityCode().equals(organisation) ? null : "role-needs-city";
            case AUTHOR, ORGANISATION_OFFICER, ORGANISATION_LEAD, REVIEWER -> null;
        };
    }

    private static List<String> names() {
        var given = EnumSet.allOf(Role.class);
        given.remove(Role.INTEGRATION);
        given.remove(Role.CENTRAL_COUNCIL);
        return Account.names(given);
    }

    /**
     * Checks that the organisation belongs to the caller's city; one that has ended is allowed only if the account
     * already belonged to it.
     */
    static void checkOrganisation(@Nullable String code, boolean isNew, Caller caller, Faults faults) {
        if (code == null) {
            return;
        }
        var organisation = Organisation.byCode(code)
                .filter(found -> caller.cityCode().equals(found.cityCode))
                .orElse(null);
        if (organisation == null) {
            faults.add("/organisation", "unknown-reference", Map.of("value", code));
            return;
        }
        var today = LocalDate.ofInstant(caller.at(), TimeSource.ZONE);
        if (isNew && !organisation.isValidOn(today)) {
            faults.add("/organisation", "organisation-not-valid", Map.of("value", code, "date", today));
        }
    }

    /**
     * Refuses changes of one's own roles, organisation or enabled flag: another administrator has to make them, who is
     * then named in the history.
     *
     * @throws Problem {@code own-case}
     */
    static void refuseOwnCase(Account account, AccountContent after, Caller caller) {
        var before = account.content();
        var isOwn = account.id().equals(caller.subject());
        var sameStanding = before.roles().equals(after.roles())
                && Objects.equals(before.organisation(), after.organisation())
                && before.enabled() == after.enabled();
        if (isOwn && !sameStanding) {
            throw Problem.of(Workflow.OWN_CASE);
        }
    }

    /** Refuses another user name, which is permanent. */
    static void refuseOtherUsername(Account account, AccountDraft draft) {
        if (!account.username().equals(draft.username())) {
            throw Problem.invalid("/username", "not-changeable", Map.of());
        }
    }
}
