package vn.sangtao.localstack;

/** What a start of the stack brings about. */
record StartedServers(DatabaseAddress database, StartedKeycloak keycloak) {}
