/** HTTP endpoints that records of all rooms have in common: reading, drafting, changing, deleting, states, history. */
@NullMarked
package vn.sangtao.record;

import org.jspecify.annotations.NullMarked;
