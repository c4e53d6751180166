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
     * Starts both servers and returns when they serve. The first start on a machine fetches and builds Keycloak, later
     * ones take some ten seconds.
     *
     * @throws LocalStackException when they can't be started; the message says why
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

    /** The address of the database for JDBC. */
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** The account of the service: it reads everything in that database, and gets its other rights from the owner. */
    public String databaseUser() {
        return database.service().user();
    }

    public String databasePassword() {
        return database.service().password();
    }

    /** The account that owns the tables: it may do everything in that database, and nothing in others. */
    public String databaseOwner() {
        return database.owner().user();
    }

    public String databaseOwnerPassword() {
        return database.owner().password();
    }

    /** The file with the key of the history that is in that database. */
    public Path historyKey() {
        return historyKey;
    }

    /** Keycloak's own address, without a realm. */
    public String keycloakUrl() {
        return keycloakUrl;
    }

    /** The address of the realm {@code sangtao}, which is the issuer that its tokens name. */
    public String issuer() {
        return tokens.issuer();
    }

    /** The secret of the client {@code sangtao-accounts}, by which the API manages accounts. */
    public String accountsSecret() {
        return accountsSecret;
    }

    /** An access token of Keycloak's own administrator, who may change everything in every realm. */
    public String keycloakAdministratorToken() {
        var password = Passwords.keepOne(
                KeycloakServer.administratorPassword(workplace.state().resolve("keycloak")));
        return AccessTokens.ofAdministrator(keycloakUrl, KeycloakServer.ADMINISTRATOR, password);
    }

    /**
     * An access token that a person gets for a password, as the client of the local stack does it.
     *
     * @throws LocalStackException when Keycloak refuses it
     */
    public String accessToken(String user, String password) {
        return tokens.fresh(Person.of(user, "", "", "", "").withPassword(password));
    }

    /**
     * An access token that another system gets for its secret.
     *
     * @throws LocalStackException when Keycloak refuses it
     */
    public String clientAccessToken(String client, String secret) {
        return tokens.fresh(new MachineClient(client, secret, "", ""));
    }

    /** Everyone in the realm, with passwords, roles and organisations. */
    public People people() {
        return people;
    }

    /**
     * An access token such as the site would have, which lives for at least two minutes more.
     *
     * @param user a person, or the client {@code integration-hnd}
     * @throws LocalStackException when nobody is called that
     */
    public String accessToken(String user) {
        return tokens.of(people.get(user));
    }

    /**
     * A new access token of a person that expires a second after it was made.
     *
     * @throws LocalStackException when no person is called that
     */
    public String briefAccessToken(String user) {
        return switch (people.get(user)) {
            case Person person -> tokens.brief(person);
            case MachineClient client ->
                throw new LocalStackException("Only people have brief tokens, not the client " + client.user() + ".");
        };
    }

    /**
     * A token that is sound in all but its origin: another realm of the same Keycloak gave it to a member of the
     * standing committee there.
     *
     * @throws java.util.NoSuchElementException when the stack isn't one for tests, which alone has that realm
     */
    public String foreignAccessToken() {
        return foreignTokens.of(strangers.getFirst());
    }

    /**
     * Starts a copy of the packaged API on this stack and returns when it is ready.
     *
     * @throws LocalStackException when it isn't ready in good time; the message says where its log is
     */
    public ApiProcess startApi(ApiSettings settings) throws InterruptedException {
        return launchApi(settings).awaitReady();
    }

    /** Starts a copy of the packaged API on this stack, and doesn't wait. */
    public ApiProcess launchApi(ApiSettings settings) {
        return ApiProcess.launch(workplace, servers, settings);
    }

    /**
     * The MariaDB as a process.
     *
     * @throws LocalStackException when the environment names one that runs already
     */
    public StackServer databaseServer() {
        return own(servers.database().server());
    }

    /**
     * The Keycloak as a process.
     *
     * @throws LocalStackException when the environment names one that runs already
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

    /** Stops both servers. Closing once more does nothing. */
    @Override
    public void close() {
        ending.now();
    }
}
