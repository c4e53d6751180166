package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decisions to prepare; nominations not listed keep theirs. */
@Schema(examples = """
                {"decisions": [{"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c001", "decision": "SHORTLISTED"},
                               {"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c002", "decision": "NOT_SHORTLISTED",
                                "comment": "Chưa đủ minh chứng áp dụng ngoài đơn vị."}]}
                """)
public record PreparedDecisionsDraft(
        @NotEmpty @Size(max = 2000) List<@Valid Item> decisions) {

    /**
     * The decision on one nomination.
     *
     * @param decision absent: discards the prepared one
     * @param comment the reason; visible to the nomination's organisation once announced
     */
    @Schema(name = "PreparedDecisionItem")
    public record Item(
            @NotNull @Nullable UUID nomination,
            @Nullable ShortlistDecision decision,
            @Size(max = 2000) @Nullable String comment) {}

    public PreparedDecisionsDraft {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }
}
