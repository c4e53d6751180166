package vn.sangtao.commendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.PersonName;

/**
 * A decision on commendations, all of one level. The level determines whose decision it is: the organisation's itself,
 * the city's, or that of the city which records the answer of a higher body.
 *
 * @param number unique for the body that decides and the year of signing
 * @param issuer the body that decided; required for levels above the city
 * @param result absent: AWARDED. DECLINED records that a body above the city refused
 * @param comment the reason; required with DECLINED
 * @param prizeVnd the prize money of each award in VND; absent: the amount in the tables on the day of signing
 * @param overrideReason the reason for awarding achievements again, for all awards without a reason of their own
 * @param awards the commendations decided on
 */
@Schema(examples = """
                {"number": "125/QĐ-MTTQ-BTT", "signedOn": "2026-11-18", "signer": "Nguyễn Thị Hoa",
                 "signerTitle": "Phó Chủ tịch",
                 "awards": [{"commendation": "0199c0de-7a10-7b3c-9f21-4be1d6a3c001", "prizeVnd": 702000},
                            {"commendation": "0199c0de-7a10-7b3c-9f21-4be1d6a3c002"}]}
                """)
public record CommendationDecisionDraft(
        @NotBlank @Size(max = 60) @Nullable String number,
        @NotNull @Nullable LocalDate signedOn,
        @Size(max = 300) @Nullable String issuer,
        @NotBlank @Size(max = 120) @PersonName @Nullable String signer,
        @Size(max = 200) @Nullable String signerTitle,
        @Nullable DecisionResult result,
        @Size(max = 2000) @Nullable String comment,

        @PositiveOrZero @Max(1_000_000_000_000_000L) @Nullable
        Long prizeVnd,

        @Size(max = 2000) @Nullable String overrideReason,
        @NotEmpty @Size(max = 1000) List<@Valid DecidedAward> awards) {

    /**
     * One award of the decision.
     *
     * @param commendation the id of the commendation
     * @param prizeVnd the prize money in VND; absent: as in the decision
     * @param overrideReason the reason for awarding the achievement again
     */
    public record DecidedAward(
            @NotNull @Nullable UUID commendation,

            @PositiveOrZero @Max(1_000_000_000_000_000L) @Nullable
            Long prizeVnd,

            @Size(max = 2000) @Nullable String overrideReason) {}

    public CommendationDecisionDraft {
        awards = awards == null ? List.of() : List.copyOf(awards);
    }

    DecisionResult settledResult() {
        return Objects.requireNonNullElse(result, DecisionResult.AWARDED);
    }

    LocalDate requireSignedOn() {
        return Objects.requireNonNull(signedOn);
    }
}
