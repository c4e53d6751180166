package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * Which Keycloak is to be used.
 *
 * @param port of the one that the stack starts, 0 for any free one
 * @param given the address of one that runs already with the realm; then none is started
 */
public record KeycloakChoice(int port, @Nullable String given) {}
