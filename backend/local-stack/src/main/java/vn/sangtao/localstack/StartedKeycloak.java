package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * A running Keycloak and its accounts.
 *
 * @param url its own address, without a realm
 * @param server null if it was already running
 */
record StartedKeycloak(
        String url, Everyone everyone, @Nullable StackServer server) {}
