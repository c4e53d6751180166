package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The commands of the local stack: {@code run}, {@code token USER} and {@code clean}. */
public final class Main {
    /** The content of a state folder. Downloaded tools are kept, since they are not state. */
    private static final List<String> STATE = List.of("database", "keycloak", "storage", "logs", "run", "people.txt");

    private Main() {}

    /** Runs one command; on failure prints one sentence and exits with 1. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(List.of(arguments), Checkout.find(), new Environment(System.getenv()));
        } catch (LocalStackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments, Checkout checkout, Environment environment)
            throws InterruptedException {
        var state = environment.state(checkout);
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "run" -> new RunCommand(checkout, environment).run();
            case "token" -> System.out.println(token(arguments.size() < 2 ? "" : arguments.get(1), state));
            case "clean" -> clean(checkout, state);
            default -> throw new LocalStackException("The commands are run, token USER and clean.");
        }
    }

    private static String token(String user, Path state) {
        if (user.isEmpty()) {
            throw new LocalStackException("Say whose token: make -s token USER=NAME. The names are "
                    + People.invented().names() + ".");
        }
        var account = People.invented().get(user);
        var url = KeycloakAddress.read(state);
        var known = Passwords.known(state.resolve("people.txt"), People.invented());
        return new AccessTokens(LocalRealm.issuer(url, LocalRealm.NAME)).of(known.get(account.user()));
    }

    private static void clean(Checkout checkout, Path state) {
        Consumer<String> progress = System.out::println;
        try (var _ = Workplace.open(checkout, state, progress)) {
            STATE.forEach(name -> Folders.delete(state.resolve(name)));
        }
        progress.accept("Forgot the data, the accounts and the passwords in " + state + ".");
    }
}
