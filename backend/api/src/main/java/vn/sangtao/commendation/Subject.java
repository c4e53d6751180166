package vn.sangtao.commendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.PersonName;

/**
 * The person or group that is commended.
 *
 * @param birthYear the year of birth of a person; never the full date
 * @param gender the sex of a person, kept for the share of women required by reports; absent: not stated
 * @param position the post held
 * @param directWorker whether the person works directly in production or service, to which the law gives priority;
 *     absent: not stated
 */
@Embeddable
public record Subject(
        @Column(name = "subject_type") @Enumerated(EnumType.STRING) @NotNull @Nullable
        SubjectType type,

        @Column(name = "subject_name") @NotBlank @Size(max = 200) @PersonName @Nullable
        String name,

        @Min(1900) @Max(2100) @Nullable Integer birthYear,

        @Enumerated(EnumType.STRING) @Nullable Gender gender,

        @Column(name = "job_title") @Size(max = 200) @Nullable
        String position,

        @Size(max = 300) @Nullable String workplace,
        @Nullable Boolean directWorker) {

    boolean isPerson() {
        return type == SubjectType.PERSON;
    }
}
