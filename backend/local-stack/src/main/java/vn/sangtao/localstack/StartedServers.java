package vn.sangtao.localstack;

/** What a start of the stack brings about. */
record StartedServers(StartedDatabase database, StartedKeycloak keycloak) {}
