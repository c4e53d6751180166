package vn.sangtao.account;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.representations.idm.UserSessionRepresentation;
import vn.sangtao.access.Role;

/**
 * The accounts in Keycloak. A role is granted by membership in the realm's group of the same name, so that all holders
 * of a role can be listed without the permission to read the realm's settings.
 */
@ApplicationScoped
class RealmAccounts {

    private static final String ORGANISATION = "organisation";
    private static final String DEFAULT_ROLES = "default-roles-";
    private static final int AT_ONCE = 500;
    /** Keycloak's status when an e-mail cannot be sent. */
    private static final int NOT_SENT = 500;

    private final RealmAdministration administration;

    RealmAccounts(RealmAdministration administration) {
        this.administration = administration;
    }

    /**
     * Returns the account.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}, {@code unavailable}
     */
    Account byId(String id) {
        return KeycloakCalls.call(() -> read(user(id).toRepresentation()));
    }

    /** Returns the account with that user name, if it exists. */
    Optional<Account> byUsername(String username) {
        return KeycloakCalls.call(() -> administration.realm().users().searchByUsername(username, true).stream()
                .findFirst()
                .map(this::read));
    }

    private Account read(UserRepresentation user) {
        var roles = user(user.getId()).roles().realmLevel().listEffective().stream()
                .flatMap(role -> Role.ofRealm(role.getName()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return account(user, roles);
    }

    private static Account account(UserRepresentation user, Set<Role> roles) {
        var organisation = user.getAttributes() == null
                ? null
                : user.getAttributes().getOrDefault(ORGANISATION, List.of()).stream()
                        .findFirst()
                        .orElse(null);
        return new Account(
                user.getId(),
                user.getUsername(),
                user.getEmail(),
                Boolean.TRUE.equals(user.isEmailVerified()),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                Objects.requireNonNullElse(user.getLastName(), ""),
                organisation,
                Boolean.TRUE.equals(user.isEnabled()),
                roles,
                Instant.ofEpochMilli(user.getCreatedTimestamp()));
    }

    /**
     * Returns everyone who was granted a role, in all cities. This takes a request for each role and each five hundred
     * of its holders, so the result is cached for half a minute, or until this instance of the service changes an
     * account.
     */
    @CacheResult(cacheName = "accounts")
    List<Account> all() {
        return KeycloakCalls.call(() -> {
            var users = new LinkedHashMap<String, UserRepresentation>();
            var roles = new LinkedHashMap<String, Set<Role>>();
            groups().forEach((role, group) -> membersOf(group).forEach(user -> {
                users.putIfAbsent(user.getId(), user);
                roles.computeIfAbsent(user.getId(), _ -> EnumSet.noneOf(Role.class))
                        .add(role);
            }));
            return users.values().stream()
                    .map(user -> account(user, Objects.requireNonNull(roles.get(user.getId()))))
                    .toList();
        });
    }

    private Map<Role, String> groups() {
        var groups = new EnumMap<Role, String>(Role.class);
        for (var group : administration.realm().groups().groups()) {
            Role.ofRealm(group.getName()).ifPresent(role -> groups.put(role, group.getId()));
        }
        return groups;
    }

    private List<UserRepresentation> membersOf(String group) {
        var members = new ArrayList<UserRepresentation>();
        List<UserRepresentation> page;
        do {
            page = administration.realm().groups().group(group).members(members.size(), AT_ONCE, false);
            members.addAll(page);
        } while (page.size() == AT_ONCE);
        return members;
    }

    /** Invalidates the cache of {@link #all}. */
    @CacheInvalidateAll(cacheName = "accounts")
    void forget() {
        // the annotation does it
    }

    /**
     * Creates the account; removes it again if creation fails halfway.
     *
     * @throws vn.sangtao.web.Problem {@code already-exists}: the name or the e-mail address is taken
     */
    Account create(String username, AccountContent content) {
        var user = new UserRepresentation();
        user.setUsername(username);
        write(user, content);
        var id = KeycloakCalls.created(
                () -> administration.realm().users().create(user), CreatedResponseUtil::getCreatedId);
        try {
            KeycloakCalls.run(() -> giveOwnAccount(id));
            giveRoles(id, content.roles());
            return byId(id);
        } catch (RuntimeException halfway) {
            try {
                KeycloakCalls.created(() -> administration.realm().users().delete(id), _ -> true);
            } catch (RuntimeException stays) {
                halfway.addSuppressed(stays);
            }
            throw halfway;
        }
    }

    /** Allows a person to see and change their own name, address and password in Keycloak, as others can. */
    private void giveOwnAccount(String id) {
        var client = administration.realm().clients().findByClientId("account").getFirst();
        var level = user(id).roles().clientLevel(client.getId());
        var own = level.listAvailable().stream()
                .filter(role -> Set.of("view-profile", "manage-account").contains(role.getName()))
                .toList();
        if (!own.isEmpty()) {
            level.add(own);
        }
    }

    /** Changes the account to the given content: roles that it loses first, roles that it gains last. */
    Account change(Account before, AccountContent after) {
        var held = new HashSet<>(before.roleNames());
        held.retainAll(after.roles());
        giveRoles(before.id(), held);
        KeycloakCalls.run(() -> {
            var user = user(before.id()).toRepresentation();
            write(user, after);
            user(before.id()).update(user);
            if (before.enabled() && !after.enabled()) {
                user(before.id()).logout();
            }
        });
        giveRoles(before.id(), after.roles());
        return byId(before.id());
    }

    private static void write(UserRepresentation user, AccountContent content) {
        if (!Objects.equals(user.getEmail(), content.email())) {
            user.setEmailVerified(false);
        }
        user.setEmail(content.email());
        user.setFirstName(content.familyNames());
        user.setLastName(content.givenName());
        user.setEnabled(content.enabled());
        user.setAttributes(
                content.organisation() == null ? Map.of() : Map.of(ORGANISATION, List.of(content.organisation())));
    }

    /** Sets the roles of the account, through groups only. */
    void giveRoles(String id, Collection<String> wanted) {
        KeycloakCalls.run(() -> {
            var user = user(id);
            var direct = user.roles().realmLevel().listAll().stream()
                    .filter(role -> Role.ofRealm(role.getName()).isPresent()
                            || role.getName().startsWith(DEFAULT_ROLES))
                    .toList();
            if (!direct.isEmpty()) {
                user.roles().realmLevel().remove(direct);
            }
            var held = user.groups().stream().map(GroupRepresentation::getId).collect(Collectors.toSet());
            groups().forEach((role, group) -> {
                var keeps = wanted.contains(role.realmName());
                if (keeps && !held.contains(group)) {
                    user.joinGroup(group);
                } else if (!keeps && held.contains(group)) {
                    user.leaveGroup(group);
                }
            });
        });
    }

    /** Sets a password that is valid for one login, at which it must be changed. */
    void giveTemporaryPassword(String id, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        KeycloakCalls.run(() -> user(id).resetPassword(credential));
    }

    /**
     * Makes Keycloak send the e-mail by which a person chooses a password; returns whether it was sent: it fails if the
     * realm has no mail server, or the server is unavailable.
     */
    boolean mailPasswordLetter(String id) {
        return KeycloakCalls.call(() -> {
            try {
                user(id).executeActionsEmail("sangtao-site", null, List.of("UPDATE_PASSWORD"));
                return true;
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() == NOT_SENT) {
                    return false;
                }
                throw refused;
            }
        });
    }

    /** Returns the login sessions of the person. */
    List<AccountSession> sessions(String id) {
        return KeycloakCalls.call(() -> user(id).getUserSessions()).stream()
                .map(RealmAccounts::session)
                .toList();
    }

    private static AccountSession session(UserSessionRepresentation session) {
        return new AccountSession(
                session.getId(),
                Instant.ofEpochMilli(session.getStart()),
                Instant.ofEpochMilli(session.getLastAccess()),
                session.getIpAddress(),
                session.getClients().values().stream().sorted().toList());
    }

    /** Ends all sessions: no token can be refreshed; tokens already issued remain valid for five minutes at most. */
    void endSessions(String id) {
        KeycloakCalls.run(() -> user(id).logout());
    }

    private UserResource user(String id) {
        return administration.realm().users().get(id);
    }
}
