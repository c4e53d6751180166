package vn.sangtao.commendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationKind;

/**
 * A form that a level may give.
 *
 * @param subjects the types of subjects that may receive it
 * @param basis the legal basis
 * @param validTo the first day on which it is no longer valid
 * @param prizes the prize money that goes with it
 */
public record CommendationFormView(
        CommendationLevel level,
        CommendationForm form,
        List<SubjectType> subjects,
        @Nullable String basis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<PrizeView> prizes) {

    /**
     * Prize money: a factor of the base salary of that day.
     *
     * @param organisationKind the kind of organisation that gives it, if that matters; such an amount takes precedence
     *     over one without a kind
     * @param amountVnd the product in whole VND
     */
    public record PrizeView(
            SubjectType subject,
            @Nullable OrganisationKind organisationKind,
            BigDecimal factor,
            long baseSalaryVnd,
            long amountVnd,
            @Nullable String basis) {}
}
