package vn.sangtao.goldenbook;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion by which reviewers score a nomination.
 *
 * @param weight its share of the total, in percent with up to two decimals; all weights sum to 100
 * @param maxScore the highest possible score; the lowest is 0
 */
@Embeddable
public record Criterion(
        @NotBlank @Size(max = 200) @Nullable String name,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Nullable
        BigDecimal weight,

        @NotNull @Min(1) @Max(1000) @Nullable Integer maxScore) {

    /** The criteria that cities commonly use; the default if an edition names none. Novelty comes first. */
    static final List<Criterion> DEFAULTS = List.of(
            new Criterion("Tính mới, tính sáng tạo", new BigDecimal("30.00"), 10),
            new Criterion("Khả năng áp dụng và nhân rộng", new BigDecimal("25.00"), 10),
            new Criterion("Hiệu quả kinh tế", new BigDecimal("25.00"), 10),
            new Criterion("Hiệu quả xã hội, môi trường", new BigDecimal("20.00"), 10));

    /** Returns the name, for messages. */
    String nameShown() {
        return String.valueOf(name);
    }

    /** Returns the criterion as stored, with two decimals. */
    Criterion withDefaults() {
        return new Criterion(name, weight == null ? null : weight.setScale(2), maxScore);
    }
}
