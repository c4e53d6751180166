package vn.sangtao.commendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier award for the same achievement of the same subject at the same level.
 *
 * @param commendation its id; absent if the caller may not read it
 * @param organisation the code of the organisation that proposed or gave it
 */
record EarlierAward(
        @Nullable UUID commendation,
        String subject,
        String organisation,
        @Nullable CommendationForm form,
        String decisionNumber,
        LocalDate signedOn,
        @JsonIgnore String awardKey) {

    /** Returns the valid awards with these keys, earliest first. */
    static List<EarlierAward> standing(Collection<String> awardKeys) {
        return Commendation.getEntityManager()
                .createQuery("""
                        select new vn.sangtao.commendation.EarlierAward(
                            c.id, c.subject.name, o.code, c.form, d.number, d.signedOn, c.awardKey)
                        from Commendation c join c.organisation o join c.decision d
                        where c.awardKey in :keys and c.state = :awarded order by d.signedOn, c.id
                        """, EarlierAward.class)
                .setParameter("keys", awardKeys)
                .setParameter("awarded", CommendationState.AWARDED)
                .getResultList();
    }

    /** Returns the award just given for this commendation. */
    static EarlierAward of(Commendation awarded, CommendationDecision by) {
        return new EarlierAward(
                awarded.id(),
                String.valueOf(awarded.subject.name()),
                awarded.organisation.code,
                awarded.form,
                by.number,
                by.signedOn,
                awarded.awardKey);
    }

    /** Returns the award as seen by a caller who may read only these commendations. */
    EarlierAward seenBy(Collection<UUID> readable) {
        return commendation != null && readable.contains(commendation)
                ? this
                : new EarlierAward(null, subject, organisation, form, decisionNumber, signedOn, awardKey);
    }
}
