package vn.sangtao.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Role;
import vn.sangtao.web.Sha256;

/**
 * An account as Keycloak has it: of a person, or of the service behind a machine client.
 *
 * @param id the lasting id in Keycloak, which tokens name as their subject
 * @param username the name used to sign in
 * @param familyNames family and middle names (họ và tên đệm); of a machine client its whole name
 * @param givenName the given name (tên)
 * @param organisation the code of the organisation; null for authors who registered themselves
 * @param roles the roles held, however they came to be
 */
record Account(
        String id,
        String username,
        @Nullable String email,
        boolean emailVerified,
        String familyNames,
        String givenName,
        @Nullable String organisation,
        boolean enabled,
        Set<Role> roles,
        Instant createdAt) {

    /** Keycloak calls the account behind a client so. */
    static final String SERVICE_PREFIX = "service-account-";

    Account {
        roles = Set.copyOf(roles);
    }

    /** The whole name as it is written in Vietnam. */
    String name() {
        return (familyNames + " " + givenName).strip();
    }

    boolean isMachine() {
        return username.startsWith(SERVICE_PREFIX);
    }

    /** The roles by their names in Keycloak, in order. */
    List<String> roleNames() {
        return names(roles);
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::realmName).sorted().toList();
    }

    /** What an administrator can change of it. */
    AccountContent content() {
        return new AccountContent(email, familyNames, givenName, organisation, enabled, roleNames());
    }

    /** What a patch is laid over. */
    AccountDraft draft() {
        return new AccountDraft(username, email, familyNames, givenName, organisation, enabled, roleNames());
    }

    /**
     * Keycloak counts no versions, so the version is made from the content: the first four bytes of its SHA-256. It is
     * the same again when the content is.
     */
    int version() {
        var content = username + emailVerified + content();
        return ByteBuffer.wrap(Sha256.begin().digest(content.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    /** People are listed by given name, then by the whole name, in the Vietnamese order of letters. */
    static <T> Comparator<T> byName(Function<T, String> givenName, Function<T, String> name) {
        var collator = Collator.getInstance(Locale.of("vi"));
        return Comparator.comparing(givenName, collator).thenComparing(name, collator);
    }
}
