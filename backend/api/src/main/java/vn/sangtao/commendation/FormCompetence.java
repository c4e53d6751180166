package vn.sangtao.commendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A level's competence to give a form, and its period of validity: data, since regulations change it. */
@Entity
public class FormCompetence extends PanacheEntityBase {

    @Id
    public int id;

    @Enumerated(EnumType.STRING)
    public CommendationLevel level = CommendationLevel.ORGANISATION;

    @Enumerated(EnumType.STRING)
    public CommendationForm form = CommendationForm.OTHER;

    /** The only type of subject allowed; null: both. */
    @Enumerated(EnumType.STRING)
    public @Nullable SubjectType subjectType;

    /** The legal basis. */
    public @Nullable String basis;

    public @Nullable LocalDate validFrom;

    /** The first day on which it is no longer valid. */
    public @Nullable LocalDate validTo;

    boolean isValidOn(LocalDate date) {
        return AwardTables.holds(validFrom, validTo, date);
    }

    boolean covers(SubjectType type) {
        return subjectType == null || subjectType == type;
    }
}
