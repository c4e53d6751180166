package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running MariaDB and a running Keycloak, real ones, without Docker.
 *
 * <pre>{@code
 * try (var stack = LocalStack.start(LocalStackSettings.forTests(Path.of("target/local-stack")))) {
 *     connect(stack.jdbcUrl(), stack.databaseUser(), stack.databasePassword());
 *     call(stack.accessToken("lead.hnd"));
 * }
 * }</pre>
 *
 * <p>Both servers end when the stack is closed, or with this process; those that a killed process left are ended by the
 * next start with the same state folder.
 */
public final class LocalStack implements AutoCloseable {
    private final Workplace workplace;
    private final StartedServers servers;
    private final DatabaseAddress database;
    private final Path historyKey;
    private final String keycloakUrl;
    private final People people;
    private final List<Person> strangers;
    private final String accountsSecret;
    private final AccessTokens tokens;
    private final AccessTokens foreignTokens;
    private final EndWithProcess ending;

    private LocalStack(Workplace workplace, StartedServers servers, EndWithProcess ending) {
        this.workplace = workplace;
        this.servers = servers;
        this.database = servers.database().address();
        this.historyKey = servers.historyKey();
        this.keycloakUrl = servers.keycloak().url();
        this.people = servers.keycloak().everyone().people();
        this.strangers = servers.keycloak().everyone().strangers();
        this.accountsSecret = servers.keycloak().everyone().accountsSecret();
        this.tokens = new AccessTokens(LocalRealm.issuer(keycloakUrl, LocalRealm.NAME));
        this.foreignTokens = new AccessTokens(LocalRealm.issuer(keycloakUrl, LocalRealm.FOREIGN_NAME));
        this.ending = ending;
    }

    /**
     * Starts both servers and waits until they are ready. The first start on a machine downloads and builds Keycloak,
     * later ones take some ten seconds.
     *
     * @throws LocalStackException if they can't be started; the message says why
     */
    public static LocalStack start(LocalStackSettings settings) {
        var workplace = Workplace.open(Checkout.find(), settings.state(), settings.progress());
        var ending = EndWithProcess.of(workplace::close);
        try {
            return new LocalStack(workplace, new StackStart(workplace, settings).run(), ending);
        } catch (InterruptedException e) {
            ending.now();
            Thread.currentThread().interrupt();
            throw new LocalStackException("The start of the local stack was interrupted.", e);
        } catch (RuntimeException e) {
            ending.now();
            throw e;
        }
    }

    /** Returns the JDBC address of the database. */
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /**
     * Returns the account of the service: it may read everything in that database, and gets its other rights from the
     * owner.
     */
    public String databaseUser() {
        return database.service().user();
    }

    public String databasePassword() {
        return database.service().password();
    }

    /** Returns the account that owns the tables: it has all privileges in that database, and none in others. */
    public String databaseOwner() {
        return database.owner().user();
    }

    public String databaseOwnerPassword() {
        return database.owner().password();
    }

    /** Returns the file with the key of that database's history. */
    public Path historyKey() {
        return historyKey;
    }

    /** Returns Keycloak's own address, without a realm. */
    public String keycloakUrl() {
        return keycloakUrl;
    }

    /** Returns the address of the realm {@code sangtao}, which is the issuer in its tokens. */
    public String issuer() {
        return tokens.issuer();
    }

    /** Returns the secret of the client {@code sangtao-accounts}, with which the API manages accounts. */
    public String accountsSecret() {
        return accountsSecret;
    }

    /** Returns an access token of Keycloak's own administrator, who may change everything in every realm. */
    public String keycloakAdministratorToken() {
        var password = Passwords.keepOne(
                KeycloakServer.administratorPassword(workplace.state().resolve("keycloak")));
        return AccessTokens.ofAdministrator(keycloakUrl, KeycloakServer.ADMINISTRATOR, password);
    }

    /**
     * Returns an access token for a person with a password, obtained through the client of the local stack.
     *
     * @throws LocalStackException if Keycloak refuses it
     */
    public String accessToken(String user, String password) {
        return tokens.fresh(Person.of(user, "", "", "", "").withPassword(password));
    }

    /**
     * Returns an access token for another system with its secret.
     *
     * @throws LocalStackException if Keycloak refuses it
     */
    public String clientAccessToken(String client, String secret) {
        return tokens.fresh(new MachineClient(client, secret, "", ""));
    }

    /** Returns all accounts in the realm, with passwords, roles and organisations. */
    public People people() {
        return people;
    }

    /**
     * Returns an access token like those of the site, which is valid for at least two more minutes.
     *
     * @param user a person, or the client {@code integration-hnd}
     * @throws LocalStackException if no account has that name
     */
    public String accessToken(String user) {
        return tokens.of(people.get(user));
    }

    /**
     * Returns a new access token of a person that expires one second after it was issued.
     *
     * @throws LocalStackException if no person has that name
     */
    public String briefAccessToken(String user) {
        return switch (people.get(user)) {
            case Person person -> tokens.brief(person);
            case MachineClient client ->
                throw new LocalStackException("Only people have brief tokens, not the client " + client.user() + ".");
        };
    }

    /**
     * Returns a token that is valid except for its origin: another realm of the same Keycloak issued it to a member of
     * the standing committee there.
     *
     * @throws java.util.NoSuchElementException if the stack isn't one for tests, which alone has that realm
     */
    public String foreignAccessToken() {
        return foreignTokens.of(strangers.getFirst());
    }

    /**
     * Starts an instance of the packaged API on this stack and waits until it is ready.
     *
     * @throws LocalStackException if it isn't ready in time; the message says where its log is
     */
    public ApiProcess startApi(ApiSettings settings) throws InterruptedException {
        return launchApi(settings).awaitReady();
    }

    /** Starts an instance of the packaged API on this stack, without waiting. */
    public ApiProcess launchApi(ApiSettings settings) {
        return ApiProcess.launch(workplace, servers, settings);
    }

    /**
     * Returns the MariaDB as a process.
     *
     * @throws LocalStackException if the environment names one that runs already
     */
    public StackServer databaseServer() {
        return own(servers.database().server());
    }

    /**
     * Returns the Keycloak as a process.
     *
     * @throws LocalStackException if the environment names one that runs already
     */
    public StackServer keycloakServer() {
        return own(servers.keycloak().server());
    }

    private static StackServer own(@Nullable StackServer server) {
        if (server == null) {
            throw new LocalStackException("This server was not started here, so it is not stopped here either.");
        }
        return server;
    }

    /** Stops both servers. Closing again does nothing. */
    @Override
    public void close() {
        ending.now();
    }
}
