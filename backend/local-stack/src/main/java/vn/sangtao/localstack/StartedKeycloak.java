package vn.sangtao.localstack;

/** A running Keycloak and those whom it knows. */
record StartedKeycloak(KeycloakServer server, Everyone everyone) {}
