package vn.sangtao.goldenbook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The prize that a nominated work has won.
 *
 * @param name the prize and its awarding body
 * @param wonOn the date on which it was awarded
 */
@Embeddable
public record Prize(
        @Column(name = "prize_name") @NotBlank @Size(max = 300) @Nullable
        String name,

        @Column(name = "prize_won_on") @NotNull @Nullable LocalDate wonOn) {}
