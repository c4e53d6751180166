package vn.sangtao.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A decision in a list.
 *
 * @param awards the number of commendations decided on
 */
public record CommendationDecisionRow(
        UUID id,
        String number,
        LocalDate signedOn,
        OrganisationReference organisation,
        CommendationLevel level,
        DecisionResult result,
        String issuer,
        String signer,
        @Nullable String signerTitle,
        long awards,
        Instant createdAt) {}
