package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to review what.
 *
 * @param mode EVENLY: every nomination gets as many reviews as the edition wants; BY_HAND: every nomination named goes
 *     to every reviewer named
 * @param nominations the ids of nominations; evenly, none named means all that are under review
 * @param reviewers the ids of accounts; evenly, none named means everyone with the role
 * @param notTheAuthors whether reviewers with the name of an author are known to be other people
 * @param dryRun whether it is only tried
 */
@Schema(examples = "{\"mode\": \"EVENLY\", \"dryRun\": true}")
public record ReviewAssignmentDraft(
        @NotNull @Nullable Mode mode,
        @Size(max = 2000) List<UUID> nominations,
        @Size(max = 200) List<@Size(max = 64) String> reviewers,
        @Nullable Boolean notTheAuthors,
        @Nullable Boolean dryRun) {

    /** How reviewers are chosen. */
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
