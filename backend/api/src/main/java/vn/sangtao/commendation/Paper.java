package vn.sangtao.commendation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One paper that belongs to a proposal, and whether it is present: all must be present to submit it. */
@Embeddable
public record Paper(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @Nullable Boolean present) {}
