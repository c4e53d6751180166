/**
 * Commendations (khen thưởng): proposals of organisations, the decisions that award them, and the awards that
 * organisations give themselves (clauses II.5, III.1, III.2.4).
 */
@NullMarked
package vn.sangtao.commendation;

import org.jspecify.annotations.NullMarked;
