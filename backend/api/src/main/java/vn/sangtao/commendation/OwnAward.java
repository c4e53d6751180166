package vn.sangtao.commendation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.PersonName;

/**
 * The decision by which an organisation gave an award itself. Several awards may name the same decision.
 *
 * @param number the number of the decision, unique for the organisation and year
 * @param prizeVnd the prize money in VND; absent: the amount in the tables on the day of signing
 * @param overrideReason the reason for awarding the achievement again, which only the standing committee may do
 */
public record OwnAward(
        @NotBlank @Size(max = 60) @Nullable String number,
        @NotNull @Nullable LocalDate signedOn,
        @NotBlank @Size(max = 120) @PersonName @Nullable String signer,
        @Size(max = 200) @Nullable String signerTitle,

        @PositiveOrZero @Max(1_000_000_000_000_000L) @Nullable
        Long prizeVnd,

        @Size(max = 2000) @Nullable String overrideReason) {

    /** Returns the same award with this prize money. */
    OwnAward withPrize(@Nullable Long other) {
        return new OwnAward(number, signedOn, signer, signerTitle, other, overrideReason);
    }
}
