package vn.sangtao.commendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationKind;

/** The prize money of a form as a multiple of the base salary, and its period of validity. */
@Entity
public class PrizeFactor extends PanacheEntityBase {

    @Id
    public int id;

    @Enumerated(EnumType.STRING)
    public CommendationLevel level = CommendationLevel.ORGANISATION;

    @Enumerated(EnumType.STRING)
    public CommendationForm form = CommendationForm.OTHER;

    @Enumerated(EnumType.STRING)
    public SubjectType subjectType = SubjectType.PERSON;

    /** The kind of organisation that gives it, if that matters; takes precedence over a row for all kinds. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrganisationKind organisationKind;

    public BigDecimal factor = BigDecimal.ZERO;

    /** The legal basis. */
    public @Nullable String basis;

    public @Nullable LocalDate validFrom;

    /** The first day on which it is no longer valid. */
    public @Nullable LocalDate validTo;

    boolean isValidOn(LocalDate date) {
        return AwardTables.holds(validFrom, validTo, date);
    }

    boolean isFor(CommendationLevel givenLevel, CommendationForm givenForm) {
        return level == givenLevel && form == givenForm;
    }
}
