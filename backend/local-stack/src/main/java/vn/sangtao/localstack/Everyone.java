package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;

/**
 * Whom a Keycloak knows.
 *
 * @param people of the realm {@code sangtao}
 * @param strangers of the second realm, which only a stack for tests has
 * @param accountsSecret the secret with which the API manages accounts
 */
record Everyone(People people, List<Person> strangers, String accountsSecret) {

    /** The same with the passwords that files in the folder keep. */
    Everyone withPasswords(Path folder) {
        var known = Passwords.keep(folder.resolve("people.txt"), people);
        var secret = Passwords.keepOne(folder.resolve("accounts-secret"));
        if (strangers.isEmpty()) {
            return new Everyone(known, strangers, secret);
        }
        var unknown = Passwords.keep(folder.resolve("strangers.txt"), new People(strangers, List.of()));
        return new Everyone(known, unknown.persons(), secret);
    }
}
