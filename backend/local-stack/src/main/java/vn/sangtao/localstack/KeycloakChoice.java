package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * The choice of the Keycloak to use.
 *
 * @param port the port of the one that the stack starts, 0 for any free one
 * @param given the address of a running one that has the realm; then none is started
 */
public record KeycloakChoice(int port, @Nullable String given) {}
