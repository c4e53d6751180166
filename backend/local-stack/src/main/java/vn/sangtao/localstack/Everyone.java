package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;

/**
 * The accounts in a Keycloak.
 *
 * @param people the accounts in the realm {@code sangtao}
 * @param strangers those in the second realm, which only a stack for tests has
 * @param accountsSecret the secret with which the API manages accounts
 */
record Everyone(People people, List<Person> strangers, String accountsSecret) {

    /** Returns the same accounts with the passwords stored in files in the folder. */
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
