package vn.sangtao.goldenbook;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of a review, as entered by the reviewer.
 *
 * @param scores one for each criterion of the edition, in their order; null where none has been given yet
 * @param comment for the committee and the other reviewers
 */
@Schema(examples = """
                {"scores": [8.5, 9, 7.25, 8], "recommendation": "RECOMMEND",
                 "comment": "Giải pháp rõ ràng, số liệu hiệu quả có xác nhận của đơn vị áp dụng."}
                """)
public record ReviewDraft(
        @Schema(
                description = "One for each criterion of the edition, in their order, from 0 to its maxScore with up to"
                        + " two decimals; null where none was given yet")
        @Size(max = 50)
        List<@Nullable @Digits(integer = 4, fraction = 2) @DecimalMin("0") BigDecimal> scores,

        @Nullable Recommendation recommendation,
        @Size(max = 20_000) @Nullable String comment) {

    public ReviewDraft {
        scores = scores == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(scores));
    }
}
