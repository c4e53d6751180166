package vn.sangtao.commendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationKind;

/**
 * The tables of which level may give which form, and with how much prize money, each row with its period of validity.
 * Three short tables, read completely.
 */
record AwardTables(List<FormCompetence> competences, List<PrizeFactor> factors, List<BaseSalary> salaries) {

    static AwardTables load() {
        return new AwardTables(FormCompetence.listAll(), PrizeFactor.listAll(), BaseSalary.listAll());
    }

    static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate date) {
        return (from == null || !from.isAfter(date)) && (to == null || to.isAfter(date));
    }

    /** Returns whether the level may give the form to this type of subject on the date. */
    boolean allow(CommendationLevel level, CommendationForm form, SubjectType type, LocalDate date) {
        return competences.stream()
                .anyMatch(competence -> competence.level == level
                        && competence.form == form
                        && competence.covers(type)
                        && competence.isValidOn(date));
    }

    /**
     * Returns the default prize money of an award in VND, unless the decision sets another; null if the tables have
     * none.
     *
     * @param giver the kind of the organisation that gives it
     */
    @Nullable
    Long prize(
            CommendationLevel level, CommendationForm form, SubjectType type, OrganisationKind giver, LocalDate date) {
        var factor = factors.stream()
                .filter(each -> each.isFor(level, form) && each.subjectType == type && each.isValidOn(date))
                .filter(each -> each.organisationKind == null || each.organisationKind == giver)
                .min(Comparator.comparing(each -> each.organisationKind == null));
        var salary = salary(date);
        return factor.isEmpty() || salary.isEmpty() ? null : salary.get().times(factor.get().factor);
    }

    private Optional<BaseSalary> salary(LocalDate date) {
        return salaries.stream()
                .filter(salary -> !salary.validFrom.isAfter(date))
                .max(Comparator.comparing(salary -> salary.validFrom));
    }

    /** Returns the forms that each level may give on the date, with the prize money that goes with them. */
    List<CommendationFormView> views(LocalDate date) {
        return competences.stream()
                .filter(competence -> competence.isValidOn(date))
                .sorted(Comparator.comparing((FormCompetence competence) -> competence.level)
                        .thenComparing(competence -> competence.form)
                        .thenComparingInt(competence -> competence.id))
                .map(competence -> view(competence, date))
                .toList();
    }

    private CommendationFormView view(FormCompetence competence, LocalDate date) {
        var salary = salary(date);
        var prizes = factors.stream()
                .filter(factor -> factor.isFor(competence.level, competence.form))
                .filter(factor -> competence.covers(factor.subjectType) && factor.isValidOn(date))
                .flatMap(factor -> salary.stream()
                        .map(base -> new CommendationFormView.PrizeView(
                                factor.subjectType,
                                factor.organisationKind,
                                factor.factor,
                                base.amountVnd,
                                base.times(factor.factor),
                                factor.basis)))
                .toList();
        var subjects = List.of(SubjectType.values()).stream()
                .filter(competence::covers)
                .toList();
        return new CommendationFormView(
                competence.level,
                competence.form,
                subjects,
                competence.basis,
                competence.validFrom,
                competence.validTo,
                prizes);
    }
}
