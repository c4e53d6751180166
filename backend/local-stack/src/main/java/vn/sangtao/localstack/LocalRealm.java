package vn.sangtao.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The realm of deploy/realm.json with additions for the local stack: people, and clients that issue tokens. */
final class LocalRealm {
    static final String NAME = "sangtao";
    /** The second realm of the tests, which does not belong to Sáng Tạo. */
    static final String FOREIGN_NAME = "other";
    /** Issues a token for a user name and a password; it never exists in production. */
    static final String TOKEN_CLIENT = "sangtao-local";
    /** The same, with tokens that expire after a second. */
    static final String BRIEF_TOKEN_CLIENT = "sangtao-local-brief";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Address at which `npm run dev` serves the site during development. */
    private static final String VITE = "http://localhost:5173";

    private static final String SITE_CLIENT = "sangtao-site";
    /** The client with which the API manages accounts. */
    private static final String ACCOUNTS_CLIENT = "sangtao-accounts";

    private final ObjectNode realm;

    private LocalRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * Returns the realm for one port of the site.
     *
     * @param settings deploy/realm.json
     */
    static LocalRealm of(Path settings, Everyone everyone, int sitePort) {
        try {
            var local = new LocalRealm((ObjectNode) JSON.readTree(settings.toFile()));
            local.openToLoopback(sitePort);
            local.client(ACCOUNTS_CLIENT).put("secret", everyone.accountsSecret());
            local.addTokenClients();
            local.add(everyone.people());
            return local;
        } catch (IOException e) {
            throw new LocalStackException(settings + " is no realm.", e);
        }
    }

    /** Returns the same realm under another name and with other people: its tokens must not be trusted. */
    LocalRealm named(String name, People people) {
        var other = new LocalRealm(realm.deepCopy());
        other.realm.put("realm", name);
        other.realm.putArray("users");
        other.add(people);
        return other;
    }

    /** Returns the address of a realm, which is the issuer in its tokens. */
    static String issuer(String keycloakUrl, String realm) {
        return keycloakUrl + "/realms/" + realm;
    }

    String name() {
        return realm.path("realm").asText();
    }

    String json() {
        return realm.toPrettyString();
    }

    /**
     * Adapts the realm to a site that is served on this machine only, without a mail server to verify an address with.
     */
    private void openToLoopback(int sitePort) {
        var site = client(SITE_CLIENT);
        var addresses = List.of("http://localhost:" + sitePort, "http://127.0.0.1:" + sitePort, VITE);
        site.put("rootUrl", addresses.getFirst());
        var redirects = site.putArray("redirectUris");
        addresses.forEach(address -> redirects.add(address + "/*"));
        realm.remove("smtpServer");
        realm.put("verifyEmail", false);
    }

    private void addTokenClients() {
        addClient(TOKEN_CLIENT).put("directAccessGrantsEnabled", true);
        addClient(BRIEF_TOKEN_CLIENT)
                .put("directAccessGrantsEnabled", true)
                .withObject("attributes")
                .put("access.token.lifespan", "1");
    }

    /** Adds a public client whose tokens have the same claims as those of the site. */
    private ObjectNode addClient(String id) {
        var client = realm.withArray("clients").addObject();
        client.put("clientId", id)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("fullScopeAllowed", false);
        client.set(
                "protocolMappers", client(SITE_CLIENT).path("protocolMappers").deepCopy());
        var roles = element("scopeMappings", "client", SITE_CLIENT).path("roles");
        realm.withArray("scopeMappings").addObject().put("client", id).set("roles", roles.deepCopy());
        return client;
    }

    private void add(People people) {
        people.persons().forEach(this::add);
        people.clients().forEach(this::add);
    }

    private void add(Person person) {
        var user = addUser(person, person.user());
        user.put("email", person.user() + "@sangtao.example")
                .put("emailVerified", true)
                .put("firstName", person.familyNames())
                .put("lastName", person.givenName());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", person.password())
                .put("temporary", false);
        user.putObject("clientRoles").putArray("account").add("view-profile").add("manage-account");
    }

    private void add(MachineClient client) {
        addClient(client.user())
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("secret", client.password());
        addUser(client, "service-account-" + client.user()).put("serviceAccountClientId", client.user());
    }

    /**
     * Adds a user with an id derived from the name, so that records still belong to their people after the realm is
     * imported again.
     */
    private ObjectNode addUser(Account account, String name) {
        var id = UUID.nameUUIDFromBytes((name() + "/" + name).getBytes(StandardCharsets.UTF_8));
        var user = realm.withArray("users").addObject();
        user.put("id", id.toString()).put("username", name).put("enabled", true);
        user.putArray("groups").add("/" + account.role());
        user.putObject("attributes").putArray("organisation").add(account.organisation());
        return user;
    }

    private ObjectNode client(String id) {
        return element("clients", "clientId", id);
    }

    private ObjectNode element(String list, String key, String value) {
        return StreamSupport.stream(realm.path(list).spliterator(), false)
                .filter(element -> value.equals(element.path(key).asText()))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new LocalStackException(
                        "deploy/realm.json has no " + key + " \"" + value + "\" in its " + list + "."));
    }
}
