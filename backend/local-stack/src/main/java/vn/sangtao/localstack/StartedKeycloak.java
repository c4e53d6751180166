package vn.sangtao.localstack;

/**
 * A running Keycloak and those whom it knows.
 *
 * @param url its own address, without a realm
 */
record StartedKeycloak(String url, Everyone everyone) {}
