package vn.sangtao.commendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a level may give a form, and when: data, since regulations change it. */
@Entity
public class FormCompetence extends PanacheEntityBase {

    @Id
    public int id;

    @Enumerated(EnumType.STRING)
    public CommendationLevel level = CommendationLevel.ORGANISATION;

    @Enumerated(EnumType.STRING)
    public CommendationForm form = CommendationForm.OTHER;

    /** To whom alone; null: to both. */
    @Enumerated(EnumType.STRING)
    public @Nullable SubjectType subjectType;

    /** The regulation that says so. */
    public @Nullable String basis;

    public @Nullable LocalDate validFrom;

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate validTo;

    boolean isValidOn(LocalDate date) {
        return AwardTables.holds(validFrom, validTo, date);
    }

    boolean covers(SubjectType type) {
        return subjectType == null || subjectType == type;
    }
}
