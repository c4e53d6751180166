package vn.sangtao.account;

/**
 * A machine client with its new secret.
 *
 * @param secret returned here and never again; a lost secret has to be replaced
 */
public record MachineClientSecret(MachineClientView client, String secret) {}
