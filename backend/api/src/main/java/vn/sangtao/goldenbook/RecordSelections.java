package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.goldenbook.SelectionsDraft.Selection;
import vn.sangtao.goldenbook.SelectionsDraft.SelectionResult;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.workflow.Workflow;

/**
 * Records the Council's decisions on works of a dossier, one or many at once, all or none: by the Council itself, or by
 * the city's committees from its letter. Runs within the transaction of the request.
 */
@ApplicationScoped
public class RecordSelections {

    @Inject
    Workflow workflow;

    /**
     * Records the decisions.
     *
     * @throws Problem {@code forbidden}; {@code invalid-input}: a work isn't in the dossier, has already been decided
     *     on, is named twice, or is rejected without a reason; {@code own-case} naming the caller's own works
     */
    void record(Dossier dossier, SelectionsDraft draft, Caller caller) {
        caller.require(Permission.RECORD_SELECTIONS, dossier.organisationPath(), dossier.createdBy);
        Dossier.getEntityManager().lock(dossier, LockModeType.PESSIMISTIC_WRITE);
        var works = ForwardedWork.of(dossier).stream()
                .collect(Collectors.toMap(work -> work.nomination.id(), Function.identity()));
        check(draft, works);
        refuseOwnCases(draft, works, caller);
        for (var selection : draft.selections()) {
            carry(selection, Objects.requireNonNull(works.get(Objects.requireNonNull(selection.nomination()))), caller);
        }
    }

    /** Records the decision on one work, which {@link #check} let pass and whose dossier is locked. */
    void carry(Selection selection, ForwardedWork work, Caller caller) {
        work.voted(selection.votesFor(), selection.votesAgainst(), selection.reason(), caller);
        var result = Objects.requireNonNull(selection.result());
        workflow.enter(work.nomination, result.state(), selection.reason(), caller);
    }

    private static void check(SelectionsDraft draft, Map<UUID, ForwardedWork> works) {
        var faults = new Faults();
        var seen = new HashSet<UUID>();
        for (var index = 0; index < draft.selections().size(); index++) {
            var selection = draft.selections().get(index);
            var id = Objects.requireNonNull(selection.nomination());
            var pointer = "/selections/" + index;
            var work = works.get(id);
            if (work == null) {
                faults.add(pointer + "/nomination", "unknown-reference", Map.of("value", id));
                continue;
            }
            if (!seen.add(id)) {
                faults.add(pointer + "/nomination", "named-twice");
                continue;
            }
            check(selection, work, pointer + "/nomination", pointer + "/reason", faults);
        }
        faults.refuseIfAny();
    }

    /**
     * Checks the decision on one work.
     *
     * @param namedAt the pointer to the field that identifies the work
     * @param reasonAt the pointer to the reason
     */
    static void check(Selection selection, ForwardedWork work, String namedAt, String reasonAt, Faults faults) {
        if (work.nomination.state != NominationState.FORWARDED) {
            faults.add(namedAt, "already-decided", Map.of("state", work.nomination.state));
        }
        if (selection.result() == SelectionResult.NOT_SELECTED && selection.reason() == null) {
            faults.add(reasonAt, "required");
        }
    }

    private static void refuseOwnCases(SelectionsDraft draft, Map<UUID, ForwardedWork> works, Caller caller) {
        var own = draft.selections().stream()
                .map(selection -> Objects.requireNonNull(selection.nomination()))
                .filter(id -> Objects.requireNonNull(works.get(id)).nomination.isOwnCaseOf(caller))
                .toList();
        if (!own.isEmpty()) {
            throw Problem.of(Workflow.OWN_CASE).with("nominations", own);
        }
    }
}
