package vn.sangtao.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.PersonName;

/**
 * A person who took part in the first use of an initiative.
 *
 * @param work the person's contribution
 */
@Embeddable
public record FirstApplier(
        @NotBlank @Size(max = 120) @PersonName @Nullable String fullName,
        @Min(1900) @Max(2100) @Nullable Integer birthYear,
        @Size(max = 300) @Nullable String workplace,

        @Column(name = "job_title") @Size(max = 200) @Nullable
        String position,

        @Size(max = 200) @Nullable String qualification,
        @Size(max = 500) @Nullable String work) {}
