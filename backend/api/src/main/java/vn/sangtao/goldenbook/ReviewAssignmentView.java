package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;

/**
 * What was assigned, or would be.
 *
 * @param dryRun whether nothing was kept
 * @param assigned the new assignments
 * @param missing the nominations that get fewer reviews than the edition wants, and why nobody else can take them
 * @param loads how many reviews each reviewer has with it
 */
public record ReviewAssignmentView(boolean dryRun, List<Assigned> assigned, List<Missing> missing, List<Load> loads) {

    /** One nomination for one reviewer. */
    public record Assigned(UUID nomination, String title, String reviewer, String reviewerName) {}

    /**
     * A nomination with too few reviews.
     *
     * @param count how many are missing
     * @param reasons who can't take it, and why
     */
    public record Missing(UUID nomination, String title, int count, List<Reason> reasons) {}

    /** Why a reviewer can't take a nomination. */
    public record Reason(String reviewer, String reviewerName, ConflictOfInterest conflict) {}

    /**
     * How many reviews a reviewer has.
     *
     * @param before not counting the new ones
     */
    public record Load(String reviewer, String reviewerName, int before, int after) {}
}
