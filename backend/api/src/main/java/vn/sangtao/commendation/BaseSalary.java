package vn.sangtao.commendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The base salary (lương cơ sở) that holds from a day until the next begins. */
@Entity
public class BaseSalary extends PanacheEntityBase {

    @Id
    public LocalDate validFrom = LocalDate.EPOCH;

    public long amountVnd;

    /** The regulation that says so. */
    public @Nullable String basis;

    /** The prize money in whole VND, half up. */
    long times(BigDecimal factor) {
        return factor.multiply(BigDecimal.valueOf(amountVnd))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
