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
 * An account in Keycloak: of a person, or of the service behind a machine client.
 *
 * @param id the permanent id in Keycloak, the subject of its tokens
 * @param username the login name
 * @param familyNames family and middle names (họ và tên đệm); for a machine client its whole name
 * @param givenName the given name (tên)
 * @param organisation the code of the organisation; null for self-registered authors
 * @param roles the roles held, however they were granted
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

    /** Keycloak's prefix for the user name of the account behind a client. */
    static final String SERVICE_PREFIX = "service-account-";

    Account {
        roles = Set.copyOf(roles);
    }

    /** Returns the full name in Vietnamese order. */
    String name() {
        return (familyNames + " " + givenName).strip();
    }

    boolean isMachine() {
        return username.startsWith(SERVICE_PREFIX);
    }

    /** Returns the names of the roles in Keycloak, sorted. */
    List<String> roleNames() {
        return names(roles);
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::realmName).sorted().toList();
    }

    /** Returns the content that an administrator can change. */
    AccountContent content() {
        return new AccountContent(email, familyNames, givenName, organisation, enabled, roleNames());
    }

    /** Returns the input that is the target of a merge patch. */
    AccountDraft draft() {
        return new AccountDraft(username, email, familyNames, givenName, organisation, enabled, roleNames());
    }

    /**
     * Returns a version derived from the content, since Keycloak has none: the first four bytes of its SHA-256. Equal
     * content has the same version.
     */
    int version() {
        var content = username + emailVerified + content();
        return ByteBuffer.wrap(Sha256.begin().digest(content.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    /** Returns the order of people: by given name, then by the full name, in Vietnamese alphabetical order. */
    static <T> Comparator<T> byName(Function<T, String> givenName, Function<T, String> name) {
        var collator = Collator.getInstance(Locale.of("vi"));
        return Comparator.comparing(givenName, collator).thenComparing(name, collator);
    }
}
