package vn.sangtao.localstack;

/** A person or client to which Keycloak issues access tokens. */
public sealed interface Account permits Person, MachineClient {

    /** Returns the user name, or the id of the client. */
    String user();

    /** Returns the password, or the secret of the client. */
    String password();

    /** Returns its only realm role. */
    String role();

    /** Returns the code of the organisation to which it belongs. */
    String organisation();
}
