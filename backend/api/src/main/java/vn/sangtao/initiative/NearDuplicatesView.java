package vn.sangtao.initiative;

import java.util.List;

/**
 * The near-duplicates of an initiative.
 *
 * @param items those that stand before those withdrawn or declined, those found to be none last, the most alike first
 */
public record NearDuplicatesView(List<NearDuplicateView> items) {}
