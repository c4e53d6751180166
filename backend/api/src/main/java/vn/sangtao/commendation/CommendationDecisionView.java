package vn.sangtao.commendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * The response with a decision.
 *
 * @param organisation the organisation that decided; for a body above the city, the city that recorded its answer
 * @param issuer the name of the body that decided
 * @param awards the commendations decided on, as far as the caller may read them
 * @param totalPrizeVnd the prize money of those awards in VND, without revoked ones
 */
public record CommendationDecisionView(
        UUID id,
        int version,
        String number,
        LocalDate signedOn,
        OrganisationReference organisation,
        CommendationLevel level,
        DecisionResult result,
        String issuer,
        String signer,
        @Nullable String signerTitle,
        @Nullable String comment,
        List<AwardView> awards,
        long totalPrizeVnd,
        Instant createdAt,
        String createdByName)
        implements Versioned {

    /**
     * A commendation in the decision.
     *
     * @param prizeVnd the prize money in VND
     * @param overrideReason the reason for awarding an achievement that was already awarded
     */
    public record AwardView(
            UUID commendation,
            @JsonIgnore int version,
            CommendationState state,
            Subject subject,
            OrganisationReference organisation,
            @Nullable CommendationForm form,
            @Nullable Long prizeVnd,
            @Nullable String overrideReason) {}

    /** Awards can be revoked, and awards are added only to an organisation's own decisions. */
    @Override
    public String etagDependencies() {
        return awards.stream()
                .map(award -> award.commendation() + "." + award.version())
                .collect(Collectors.joining(" "));
    }
}
