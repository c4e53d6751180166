package vn.sangtao.goldenbook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;

/** The committee's prepared decision on a nomination: visible only to the committees and auditors until announced. */
@Entity
public class PreparedDecision extends StoredRecord {

    @OneToOne(fetch = FetchType.LAZY)
    public Nomination nomination = new Nomination();

    @Enumerated(EnumType.STRING)
    public ShortlistDecision decision = ShortlistDecision.NOT_SHORTLISTED;

    public @Nullable String comment;

    static PreparedDecision create(Nomination nomination, Caller caller) {
        var created = new PreparedDecision();
        created.createdBy(caller);
        created.nomination = nomination;
        return created;
    }

    void write(ShortlistDecision decided, @Nullable String why, Caller caller) {
        if (decision == decided && String.valueOf(comment).equals(String.valueOf(why)) && id != null) {
            return;
        }
        decision = decided;
        comment = why;
        changedBy(caller);
    }

    /** Returns the decisions on an edition's nominations that are still under review. */
    static List<PreparedDecision> ofEdition(GoldenBookEdition edition) {
        return list(
                "from PreparedDecision d join fetch d.nomination n where n.edition = ?1 and n.state = ?2",
                edition,
                NominationState.UNDER_REVIEW);
    }
}
