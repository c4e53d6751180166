package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;

/**
 * The assignments made, or those that a dry run would make.
 *
 * @param dryRun whether nothing was stored
 * @param assigned the new assignments
 * @param missing the nominations that get fewer reviews than the edition requires, and why nobody else can take them
 * @param loads the number of reviews per reviewer, including the new ones
 */
public record ReviewAssignmentView(boolean dryRun, List<Assigned> assigned, List<Missing> missing, List<Load> loads) {

    /** One nomination for one reviewer. */
    public record Assigned(UUID nomination, String title, String reviewer, String reviewerName) {}

    /**
     * A nomination with too few reviews.
     *
     * @param count the number of missing reviews
     * @param reasons the reviewers who can't take it, and why
     */
    public record Missing(UUID nomination, String title, int count, List<Reason> reasons) {}

    /** The reason why a reviewer can't take a nomination. */
    public record Reason(String reviewer, String reviewerName, ConflictOfInterest conflict) {}

    /**
     * The number of reviews of a reviewer.
     *
     * @param before without the new ones
     */
    public record Load(String reviewer, String reviewerName, int before, int after) {}
}
