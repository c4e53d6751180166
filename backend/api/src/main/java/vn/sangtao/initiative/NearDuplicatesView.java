package vn.sangtao.initiative;

import java.util.List;

/**
 * The near-duplicates of an initiative.
 *
 * @param items active ones before those withdrawn or declined, dismissed ones last, the most similar first
 */
public record NearDuplicatesView(List<NearDuplicateView> items) {}
