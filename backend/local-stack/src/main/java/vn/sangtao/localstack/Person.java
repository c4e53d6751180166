package vn.sangtao.localstack;

/**
 * An invented person of the local stack.
 *
 * @param familyNames family and middle names ("họ và tên đệm"), which Keycloak stores as the first name so that it
 *     writes the full name in Vietnamese order
 * @param givenName the given name ("tên"), Keycloak's last name
 */
public record Person(
        String user, String password, String role, String organisation, String familyNames, String givenName)
        implements Account {

    /** Returns a person whose password the stack has yet to generate. */
    public static Person of(String user, String role, String organisation, String familyNames, String givenName) {
        return new Person(user, "", role, organisation, familyNames, givenName);
    }

    /** Returns the full name in Vietnamese order. */
    public String fullName() {
        return familyNames + " " + givenName;
    }

    Person withPassword(String newPassword) {
        return new Person(user, newPassword, role, organisation, familyNames, givenName);
    }
}
