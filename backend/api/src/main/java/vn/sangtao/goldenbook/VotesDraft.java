package vn.sangtao.goldenbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A completed ballot paper: one vote on each work that the member votes on. */
@Schema(examples = """
                {"votes": [{"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c001", "vote": "FOR"},
                           {"nomination": "0199c0de-7a10-7b3c-9f21-4be1d6a3c002", "vote": "ABSTAIN"}]}
                """)
public record VotesDraft(@NotEmpty @Size(max = 1000) List<@Valid Item> votes) {

    /** The vote on one work. */
    @Schema(name = "VoteItem")
    public record Item(
            @NotNull @Nullable UUID nomination,
            @NotNull @Nullable Vote vote) {}

    public VotesDraft {
        votes = votes == null ? List.of() : List.copyOf(votes);
    }

    /** Omits the votes, so that they never appear in logs. */
    @Override
    public String toString() {
        return "VotesDraft";
    }
}
