package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to assign reviewers to nominations.
 *
 * @param mode EVENLY: every nomination gets as many reviews as the edition requires; BY_HAND: every named nomination
 *     goes to every named reviewer
 * @param nominations the ids of nominations; EVENLY with none: all under review
 * @param reviewers the ids of accounts; EVENLY with none: everyone with the role
 * @param notTheAuthors whether reviewers who share a name with an author are known to be other people
 * @param dryRun whether to compute the assignment without storing it
 */
@Schema(examples = "{\"mode\": \"EVENLY\", \"dryRun\": true}")
public record ReviewAssignmentDraft(
        @NotNull @Nullable Mode mode,
        @Size(max = 2000) List<UUID> nominations,
        @Size(max = 200) List<@Size(max = 64) String> reviewers,
        @Nullable Boolean notTheAuthors,
        @Nullable Boolean dryRun) {

    /** The way reviewers are chosen. */
    public enum Mode {
        EVENLY,
        BY_HAND
    }

    public ReviewAssignmentDraft {
        nominations = nominations == null ? List.of() : List.copyOf(nominations);
        reviewers = reviewers == null ? List.of() : List.copyOf(reviewers);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    boolean areNotTheAuthors() {
        return Boolean.TRUE.equals(notTheAuthors);
    }
}
