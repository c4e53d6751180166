package vn.sangtao.goldenbook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * A review in a response. The reviewer always sees their own opinion; others only see it once submitted.
 *
 * @param criteria the criteria, in the order of the scores
 * @param work the work under review
 * @param scores one for each criterion, null where none has been given yet; empty if the caller may not see them
 * @param total the weighted sum in percent, from 0 to 100, once every criterion has a score
 * @param editable whether the caller may change it now
 * @param remindedAt the time of the committee's last reminder
 * @param etagDependencies the versions of edition, nomination and initiative, for the ETag
 */
public record ReviewView(
        UUID id,
        int version,
        ReviewState state,
        GoldenBookEditionReference edition,

        @Schema(description = "What is scored, in the order of the scores")
        List<Criterion> criteria,

        boolean blind,
        ReviewerReference reviewer,
        ReviewedWork work,

        @Schema(
                description = "One for each criterion, null where none was given yet; empty where the caller doesn't"
                        + " see them")
        List<@Nullable BigDecimal> scores,

        @Schema(description = "The weighted sum in percent, from 0 to 100, once every criterion has a score") @Nullable
        BigDecimal total,

        @Nullable Recommendation recommendation,
        @Nullable String comment,
        boolean editable,
        List<AllowedTransition> allowedTransitions,
        @Nullable Instant submittedAt,
        @Nullable Instant remindedAt,
        Instant createdAt,
        String createdByName,
        Instant changedAt,

        @JsonIgnore @Schema(hidden = true) String etagDependencies)
        implements Versioned {}
