package vn.sangtao.localstack;

/** What a start of the stack brings about. */
record StartedServers(MariaDbServer database, String databasePassword, StartedKeycloak keycloak) {}
