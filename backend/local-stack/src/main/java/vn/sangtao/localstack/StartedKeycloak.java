package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * A running Keycloak and those whom it knows.
 *
 * @param url its own address, without a realm
 * @param server null where it is one that ran already
 */
record StartedKeycloak(
        String url, Everyone everyone, @Nullable StackServer server) {}
