package vn.sangtao.localstack;

/** Someone or something that Keycloak gives access tokens to. */
public sealed interface Account permits Person, MachineClient {

    /** The user name, or the id of the client. */
    String user();

    /** The password, or the secret of the client. */
    String password();

    /** The one realm role that it has. */
    String role();

    /** The code of the organisation that it belongs to. */
    String organisation();
}
