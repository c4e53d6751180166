package vn.sangtao.localstack;

import java.nio.file.Path;

/**
 * What a start of the stack brings about.
 *
 * @param historyKey the file with the key of the history that is in the database
 */
record StartedServers(StartedDatabase database, StartedKeycloak keycloak, Path historyKey) {}
