package vn.sangtao.localstack;

import org.jspecify.annotations.Nullable;

/**
 * A running MariaDB.
 *
 * @param server null where it is one that ran already
 */
record StartedDatabase(DatabaseAddress address, @Nullable StackServer server) {}
