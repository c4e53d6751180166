package vn.sangtao.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.campaign.CampaignReference;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * The response with a commendation.
 *
 * @param achievementKey the key of the achievement, as given or derived
 * @param decision the decision that awarded it; or the answer of a body above the city that declined it
 * @param prizeVnd the prize money in VND
 * @param overrideReason the reason for awarding an achievement that was already awarded
 * @param editable whether the caller may change its text now
 * @param allowedTransitions the transitions that the caller may make now; awarding takes a decision instead
 */
public record CommendationView(
        UUID id,
        int version,
        CommendationState state,
        OrganisationReference organisation,
        @Nullable String externalId,
        Subject subject,
        @Nullable CommendationForm form,
        CommendationLevel level,
        @Nullable String achievement,
        String achievementKey,
        @Nullable ReasonKind reasonKind,
        @Nullable InitiativeReference initiative,
        @Nullable CampaignReference campaign,
        List<Paper> papers,
        @Nullable DecisionReference decision,
        @Nullable LocalDate awardedOn,
        @Nullable Long prizeVnd,
        @Nullable String overrideReason,
        boolean editable,
        List<AllowedTransition> allowedTransitions,
        @Nullable Instant submittedAt,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName)
        implements Versioned {}
