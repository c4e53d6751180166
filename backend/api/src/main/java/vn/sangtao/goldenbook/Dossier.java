package vn.sangtao.goldenbook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Stateful;

/**
 * A set of shortlisted works that a city presents to the Central Selection Council (hồ sơ giới thiệu; clause II.4):
 * compiled by the committee, sent by the standing committee, and frozen as sent.
 */
@Entity
public class Dossier extends StoredRecord implements Stateful<DossierState> {

    @ManyToOne(fetch = FetchType.LAZY)
    public GoldenBookEdition edition = new GoldenBookEdition();

    @Enumerated(EnumType.STRING)
    public DossierState state = DossierState.DRAFT;

    public String title = "";

    /** The number of the submission letter. */
    public @Nullable String number;

    /** The date of the submission letter. */
    public @Nullable LocalDate issuedOn;

    public @Nullable String note;
    public @Nullable Instant sentAt;

    /** SHA-256 over the letter's number, date, title and note, and the contents of all works. */
    public @Nullable String contentHash;

    @ManyToMany
    @JoinTable(
            name = "dossier_nomination",
            joinColumns = @JoinColumn(name = "dossier_id"),
            inverseJoinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    public List<Nomination> nominations = new ArrayList<>();

    /** Creates a dossier; {@link DossierRules} must have accepted the draft. */
    static Dossier create(DossierDraft draft, GoldenBookEdition edition, List<Nomination> chosen, Caller caller) {
        var created = new Dossier();
        created.createdBy(caller);
        created.edition = edition;
        created.write(draft, chosen);
        return created;
    }

    /** Copies the content of the draft. */
    void write(DossierDraft draft, List<Nomination> chosen) {
        title = Objects.requireNonNull(draft.title());
        number = draft.number();
        issuedOn = draft.issuedOn();
        note = draft.note();
        if (!nominations.equals(chosen)) {
            nominations.clear();
            nominations.addAll(chosen);
        }
    }

    /**
     * Checks that the caller may change the dossier, or delete it permanently.
     *
     * @throws Problem {@code forbidden}, or {@code not-editable} once it has been sent
     */
    void requireEditable(Caller caller) {
        caller.require(Permission.RUN_GOLDEN_BOOK, organisationPath(), createdBy);
        if (state != DossierState.DRAFT) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", state);
        }
    }

    @Override
    public void beforeEntering(DossierState next, Caller caller) {
        getEntityManager().lock(edition, LockModeType.PESSIMISTIC_WRITE);
        var gaps = gaps();
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
        }
        sentAt = caller.at();
    }

    /** Returns what prevents the dossier from being sent. */
    List<Fault> gaps() {
        var gaps = new ArrayList<Fault>();
        if (number == null) {
            gaps.add(new Fault("/number", "required", Map.of()));
        }
        if (issuedOn == null) {
            gaps.add(new Fault("/issuedOn", "required", Map.of()));
        }
        if (nominations.isEmpty()) {
            gaps.add(new Fault("/nominations", "required", Map.of()));
        }
        for (var index = 0; index < nominations.size(); index++) {
            gaps.addAll(gaps(nominations.get(index), "/nominations/" + index));
        }
        return gaps;
    }

    private static List<Fault> gaps(Nomination nomination, String pointer) {
        if (nomination.state != NominationState.SHORTLISTED) {
            return List.of(new Fault(pointer, "not-shortlisted", Map.of("state", nomination.state)));
        }
        return missingPapers(nomination).stream()
                .map(paper -> new Fault(
                        pointer,
                        "paper-missing",
                        Map.of("name", String.valueOf(paper.name()), "value", String.valueOf(paper.code()))))
                .toList();
    }

    /** Returns the papers that the edition requires and the nomination lacks. */
    static List<ChecklistItem> missingPapers(Nomination nomination) {
        return nomination.edition.checklist.stream()
                .filter(ChecklistItem::isRequired)
                .filter(paper -> !nomination.checklist.contains(String.valueOf(paper.code())))
                .toList();
    }

    @Override
    public DossierState state() {
        return state;
    }

    @Override
    public void enter(DossierState entered) {
        state = entered;
    }

    @Override
    public String organisationPath() {
        return edition.city.path;
    }

    @Override
    public String creator() {
        return createdBy;
    }

    /** Returns whether one of its works is the caller's own; compiling the dossier is no conflict of interest. */
    @Override
    public boolean isOwnCaseOf(Caller caller) {
        return nominations.stream().anyMatch(nomination -> nomination.isOwnCaseOf(caller));
    }

    /** Returns the draft that a PUT would send to leave the dossier unchanged. */
    DossierDraft draft() {
        return new DossierDraft(
                edition.id().toString(),
                title,
                number,
                issuedOn,
                note,
                nominations.stream().map(Nomination::id).toList());
    }

    /**
     * Returns the dossier with this id if the caller may read it.
     *
     * @throws Problem {@code not-found}
     */
    static Dossier readable(String id, Caller caller) {
        var condition = Condition.of("d.id = :id", "id", Keys.requireId(id)).and(DossierFilter.readable(caller));
        return found(find(
                        "from Dossier d join fetch d.edition e join fetch e.city o where " + condition.hql(),
                        condition.parameters())
                .<Dossier>firstResult());
    }

    /** Returns those of these nominations that are in another dossier. */
    static Set<UUID> inOthers(Collection<UUID> nominations, @Nullable Dossier than) {
        return nominations.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select n.id from Dossier d join d.nominations n where n.id in :ids"
                                        + " and (:than is null or d.id <> :than)",
                                UUID.class)
                        .setParameter("ids", nominations)
                        .setParameter("than", than == null ? null : than.id())
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
