package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * A running MariaDB.
 *
 * @param server null if it was already running
 */
record StartedDatabase(DatabaseAddress address, @Nullable StackServer server) {}
