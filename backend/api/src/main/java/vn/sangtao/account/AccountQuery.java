package vn.sangtao.account;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Placement;
import vn.sangtao.access.Role;
import vn.sangtao.web.Accents;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Listing;
import vn.sangtao.web.Page;
import vn.sangtao.web.QueryFilter;

/**
 * A query of the list of accounts, with the same parameters and rules as every list. Accounts are not in the database,
 * so it filters those cached by {@link RealmAccounts}. A cursor holds the position of the last account shown in the
 * requested order, so that concurrent changes make no account appear twice or get lost.
 */
final class AccountQuery {

    private static final List<String> PARAMETERS =
            List.of("count", "cursor", "enabled", "limit", "organisation", "q", "role", "sort", "subtree");
    private static final Set<String> SORTS = Set.of("name", "-name", "username", "-username");
    private static final String DEFAULT_SORT = "name";
    private static final String SEPARATOR = "\u001f";

    private final Faults faults = new Faults();
    private final MultivaluedMap<String, String> asked;
    private final String sort;
    private final int limit;
    private final boolean counted;
    private final @Nullable Boolean enabled;
    private final boolean subtree;
    private final List<Role> roles;
    private final List<String> words;
    private final @Nullable Place after;

    /** The position of an account in the order. */
    private record Place(String givenName, String name, String username) {
        static Place of(Account account) {
            return new Place(account.givenName(), account.name(), account.username());
        }
    }

    /**
     * Reads the query parameters.
     *
     * @throws vn.sangtao.web.Problem {@code invalid-input} with every fault
     */
    AccountQuery(MultivaluedMap<String, String> asked) {
        this.asked = asked;
        refuseUnknown();
        sort = sort();
        limit = limit();
        counted = Boolean.TRUE.equals(QueryFilter.bool("count", asked.getFirst("count"), faults));
        enabled = QueryFilter.bool("enabled", asked.getFirst("enabled"), faults);
        subtree = !Boolean.FALSE.equals(QueryFilter.bool("subtree", asked.getFirst("subtree"), faults));
        roles = roles();
        words = Arrays.stream(Accents.folded(String.valueOf(
                                asked.getOrDefault("q", List.of("")).getFirst()))
                        .split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        after = cursor();
        faults.refuseIfAny();
    }

    /** Returns the organisation asked for, if any. */
    @Nullable
    String organisation() {
        return asked.getFirst("organisation");
    }

    /**
     * Returns the page asked for.
     *
     * @param top the position of the organisation asked for; null if none is asked for
     * @param placementOf returns the position of an account's organisation
     */
    Page<Account> page(Stream<Account> accounts, @Nullable Placement top, Function<Account, Placement> placementOf) {
        Predicate<Account> within = account -> {
            if (top == null) {
                return true;
            }
            var placement = placementOf.apply(account);
            return subtree
                    ? placement.path().startsWith(top.path())
                    : placement.code().equals(top.code());
        };
        var found = accounts.filter(this::matches)
                .filter(within)
                .sorted(Comparator.comparing(Place::of, order()))
                .toList();
        var rest = found.stream()
                .filter(account -> after == null || order().compare(Place.of(account), after) > 0)
                .limit(limit + 1L)
                .toList();
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        var next = rest.size() > limit ? encode(Place.of(shown.getLast())) : null;
        return new Page<>(shown, next, counted ? (long) found.size() : null);
    }

    private boolean matches(Account account) {
        if (enabled != null && enabled != account.enabled()) {
            return false;
        }
        if (!roles.isEmpty() && roles.stream().noneMatch(account.roles()::contains)) {
            return false;
        }
        var text = Accents.folded(account.name() + " " + account.username() + " " + account.email());
        return words.stream().allMatch(text::contains);
    }

    /** Orders people by given name, then by the full name, as in all lists of people. */
    private Comparator<Place> order() {
        var byName = Account.byName(Place::givenName, Place::name);
        var order = (sort.endsWith("username") ? Comparator.comparing(Place::username) : byName)
                .thenComparing(Place::username);
        return sort.startsWith("-") ? order.reversed() : order;
    }

    private void refuseUnknown() {
        for (var name : asked.keySet()) {
            if (!PARAMETERS.contains(name)) {
                faults.add("?" + name, "unknown-parameter", Map.of("name", name, "allowed", PARAMETERS));
            }
        }
    }

    private String sort() {
        var text = asked.getFirst("sort");
        if (text == null || SORTS.contains(text)) {
            return text == null ? DEFAULT_SORT : text;
        }
        faults.add("?sort", "unknown-sort", Map.of("name", text, "allowed", List.of("name", "username")));
        return DEFAULT_SORT;
    }

    private int limit() {
        var text = asked.getFirst("limit");
        if (text == null) {
            return Listing.DEFAULT_LIMIT;
        }
        var number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > Listing.MAXIMUM_LIMIT) {
            faults.add("?limit", "limit-range", Map.of("max", Listing.MAXIMUM_LIMIT));
        }
        return number;
    }

    private List<Role> roles() {
        var names = asked.getOrDefault("role", List.of());
        for (var name : names) {
            if (Role.ofRealm(name).isEmpty()) {
                var allowed = Account.names(Set.of(Role.values()));
                faults.add("?role", "not-one-of", Map.of("allowed", allowed));
            }
        }
        return names.stream().flatMap(name -> Role.ofRealm(name).stream()).toList();
    }

    private @Nullable Place cursor() {
        var text = asked.getFirst("cursor");
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == 4 && parts[0].equals(sort)) {
                return new Place(parts[1], parts[2], parts[3]);
            }
        } catch (IllegalArgumentException broken) {
            // a forged cursor is reported below like one of another order
        }
        faults.add("?cursor", "invalid-cursor");
        return null;
    }

    private String encode(Place place) {
        var text = String.join(SEPARATOR, sort, place.givenName(), place.name(), place.username());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
