package vn.sangtao.localstack;

import java.nio.file.Path;

/**
 * The servers started by a stack.
 *
 * @param historyKey the file with the key of the database's history
 */
record StartedServers(StartedDatabase database, StartedKeycloak keycloak, Path historyKey) {}
