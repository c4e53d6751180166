package vn.sangtao.account;

/**
 * A machine client with its new secret.
 *
 * @param secret told here and never again; whoever loses it lets another be made
 */
public record MachineClientSecret(MachineClientView client, String secret) {}
