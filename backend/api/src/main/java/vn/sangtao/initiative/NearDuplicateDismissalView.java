package vn.sangtao.initiative;

import java.time.Instant;

/**
 * The response with the finding that two initiatives are not duplicates.
 *
 * @param by the person who last recorded it
 * @param at when it was last recorded
 * @param comment how they differ
 */
public record NearDuplicateDismissalView(String by, Instant at, String comment) {}
