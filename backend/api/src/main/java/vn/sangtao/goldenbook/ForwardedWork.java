package vn.sangtao.goldenbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Derived;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.goldenbook.SelectionsDraft.Selection;
import vn.sangtao.goldenbook.SelectionsDraft.SelectionResult;

/** A work of a sent dossier: its content at that time, and the Council's vote. */
@Entity
public class ForwardedWork extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    public Dossier dossier = new Dossier();

    @ManyToOne(fetch = FetchType.LAZY)
    public Nomination nomination = new Nomination();

    /** Its position in the list, from 1. */
    public int position;

    /** A {@link ForwardedContent} as JSON, byte for byte as hashed by the dossier. */
    @Derived
    @Column(updatable = false)
    public String content = "";

    public @Nullable Integer votesFor;
    public @Nullable Integer votesAgainst;

    /** The Council's reason. */
    public @Nullable String reason;

    static ForwardedWork create(Dossier dossier, Nomination nomination, int position, String content, Caller caller) {
        var created = new ForwardedWork();
        created.createdBy(caller);
        created.dossier = dossier;
        created.nomination = nomination;
        created.position = position;
        created.content = content;
        return created;
    }

    /** Records the Council's votes and its reason. */
    void voted(@Nullable Integer inFavour, @Nullable Integer against, @Nullable String why, Caller caller) {
        votesFor = inFavour;
        votesAgainst = against;
        reason = why;
        changedBy(caller);
    }

    /** Returns whether exactly this decision is already recorded. */
    boolean isDecidedAs(Selection selection) {
        var result = selection.result();
        return result != null
                && SelectionResult.of(nomination.state) == result
                && Objects.equals(votesFor, selection.votesFor())
                && Objects.equals(votesAgainst, selection.votesAgainst())
                && Objects.equals(reason, selection.reason());
    }

    /** Returns the works of a dossier in the order of its list. */
    static List<ForwardedWork> of(Dossier dossier) {
        return list(
                "from ForwardedWork w join fetch w.nomination n join fetch n.initiative join fetch n.organisation"
                        + " where w.dossier = ?1 order by w.position",
                dossier);
    }
}
