package vn.sangtao.localstack;

/** Another system that signs in with client credentials. */
public record MachineClient(String user, String password, String role, String organisation) implements Account {

    MachineClient withPassword(String newPassword) {
        return new MachineClient(user, newPassword, role, organisation);
    }
}
