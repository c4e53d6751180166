package vn.sangtao.initiative;

import java.time.Instant;

/**
 * The finding that two initiatives are no duplicates, as it is answered.
 *
 * @param by who found so last
 * @param at when
 * @param comment how they differ
 */
public record NearDuplicateDismissalView(String by, Instant at, String comment) {}
