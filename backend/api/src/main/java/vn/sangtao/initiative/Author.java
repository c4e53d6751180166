package vn.sangtao.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.PersonName;

/**
 * One author of an initiative.
 *
 * @param birthYear the year of birth; never the full date
 * @param position the post held
 * @param sharePercent the share of the work, in percent with up to two decimals; all shares sum to 100
 * @param contact whether this author is the contact person; absent: no
 * @param publicationConsent whether the name may be published in the public book; absent: no
 */
@Embeddable
public record Author(
        @NotBlank @Size(max = 120) @PersonName @Nullable String fullName,
        @Min(1900) @Max(2100) @Nullable Integer birthYear,
        @Size(max = 300) @Nullable String workplace,

        @Column(name = "job_title") @Size(max = 200) @Nullable
        String position,

        @Size(max = 200) @Nullable String qualification,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Nullable
        BigDecimal sharePercent,

        @Nullable Boolean contact,
        @Nullable Boolean publicationConsent) {

    /** Normalises to the stored form: unanswered questions become no, shares get two decimals. */
    public Author {
        contact = Boolean.TRUE.equals(contact);
        publicationConsent = Boolean.TRUE.equals(publicationConsent);
        sharePercent = sharePercent != null && sharePercent.scale() < 2 ? sharePercent.setScale(2) : sharePercent;
    }
}
