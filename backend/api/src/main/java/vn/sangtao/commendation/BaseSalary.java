package vn.sangtao.commendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The base salary (lương cơ sở), valid from a day until the next one begins. */
@Entity
public class BaseSalary extends PanacheEntityBase {

    @Id
    public LocalDate validFrom = LocalDate.EPOCH;

    public long amountVnd;

    /** The legal basis. */
    public @Nullable String basis;

    /** Returns the prize money in whole VND, rounded half up. */
    long times(BigDecimal factor) {
        return factor.multiply(BigDecimal.valueOf(amountVnd))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
