package vn.sangtao.goldenbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.InitiativeState;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;
import vn.sangtao.web.TimeSource;

/** The rules of nominations that involve more than one field; shared by single creates and import rows. */
final class NominationRules {

    private static final Set<InitiativeState> NOMINABLE =
            EnumSet.of(InitiativeState.ENDORSED, InitiativeState.OUTSTANDING);

    private NominationRules() {}

    /** Checks a draft against its references and, where it replaces a nomination, against that nomination. */
    static void check(
            NominationDraft draft,
            NominationReferences references,
            @Nullable Nomination replaced,
            Caller caller,
            Faults faults) {
        checkInitiative(draft, references, replaced, caller, faults);
        checkEdition(draft, references, replaced, caller, faults);
        checkChecklist(draft, references, replaced, faults);
        checkExtension(draft, replaced, caller, faults);
    }

    private static void checkInitiative(
            NominationDraft draft,
            NominationReferences references,
            @Nullable Nomination replaced,
            Caller caller,
            Faults faults) {
        var initiative = references.initiative();
        if (replaced != null && !replaced.initiative.equals(initiative)) {
            faults.add("/initiative", "not-changeable");
            return;
        }
        if (initiative == null
                || !caller.reaches(Permission.NOMINATE, initiative.organisation.path, caller.subject())) {
            // same response whether it doesn't exist or the caller may not nominate it
            faults.add("/initiative", "unknown-reference", Map.of("value", String.valueOf(draft.initiative())));
            return;
        }
        var today = LocalDate.ofInstant(caller.at(), TimeSource.ZONE);
        if (!initiative.organisation.isValidOn(today)) {
            faults.add(
                    "/initiative",
                    "organisation-not-valid",
                    Map.of("value", initiative.organisation.code, "date", today));
        }
        nominability(initiative, references.yearPublished()).forEach(faults::add);
    }

    /** Returns the faults that prevent the initiative from being nominated. */
    private static List<Fault> nominability(Initiative initiative, @Nullable Integer yearPublished) {
        var found = new ArrayList<Fault>();
        if (!NOMINABLE.contains(initiative.state)) {
            found.add(new Fault("/initiative", "not-endorsed", Map.of("state", initiative.state)));
        }
        if (yearPublished != null) {
            found.add(new Fault("/initiative", "already-published", Map.of("year", yearPublished)));
        }
        return found;
    }

    private static void checkEdition(
            NominationDraft draft,
            NominationReferences references,
            @Nullable Nomination replaced,
            Caller caller,
            Faults faults) {
        var edition = references.edition();
        if (edition == null) {
            faults.add("/edition", "unknown-reference", Map.of("value", String.valueOf(draft.edition())));
            return;
        }
        var stays = replaced != null && replaced.edition.equals(edition);
        if (!stays && !edition.state.takesDrafts() && !hasMoreTime(edition, references, caller)) {
            faults.add("/edition", "edition-closed", Map.of("state", edition.state));
        }
    }

    private static boolean hasMoreTime(GoldenBookEdition edition, NominationReferences references, Caller caller) {
        var until = references.extendedUntil();
        return until != null && caller.at().isBefore(until) && DeadlineExtension.GRANTING.contains(edition.state);
    }

    /** Rejects codes that the edition doesn't know, except those already stored: they are dropped automatically. */
    private static void checkChecklist(
            NominationDraft draft, NominationReferences references, @Nullable Nomination replaced, Faults faults) {
        var edition = references.edition();
        if (edition == null) {
            return;
        }
        var codes = draft.checklist();
        for (int index = 0; index < codes.size(); index++) {
            var code = codes.get(index);
            var held = replaced != null && replaced.checklist.contains(code);
            if (!held && !edition.checklistCodes().contains(code)) {
                faults.add("/checklist/" + index, "unknown-reference", Map.of("value", code));
            }
        }
    }

    private static void checkExtension(
            NominationDraft draft, @Nullable Nomination replaced, Caller caller, Faults faults) {
        var until = draft.extendedUntil();
        if (until == null || (replaced != null && until.equals(replaced.extendedUntil))) {
            return;
        }
        if (replaced == null || replaced.state != NominationState.RETURNED) {
            faults.add("/extendedUntil", "only-when-returned");
            return;
        }
        if (!replaced.isKeptBy(caller)) {
            faults.add("/extendedUntil", "committee-only");
            return;
        }
        if (!until.isAfter(caller.at())) {
            faults.add("/extendedUntil", "in-the-past");
        }
        if (draft.extensionReason() == null) {
            faults.add("/extensionReason", "required");
        }
    }

    /**
     * Returns what prevents a nomination from being submitted, such as missing papers or a prize outside the window.
     */
    static List<Fault> gaps(Nomination nomination) {
        var edition = nomination.edition;
        var yearPublished =
                Nomination.yearPublished(nomination.initiative, edition).orElse(null);
        var gaps = new ArrayList<>(nominability(nomination.initiative, yearPublished));
        for (var item : edition.checklist) {
            if (item.isRequired() && !nomination.checklist.contains(item.code())) {
                gaps.add(new Fault(
                        "/checklist",
                        "paper-missing",
                        Map.of("value", String.valueOf(item.code()), "name", String.valueOf(item.name()))));
            }
        }
        if (edition.prizeRequired) {
            prizeGap(nomination.prize, edition, gaps);
        }
        return gaps;
    }

    private static void prizeGap(@Nullable Prize prize, GoldenBookEdition edition, List<Fault> gaps) {
        if (prize == null) {
            gaps.add(new Fault("/prize", "required", Map.of()));
            return;
        }
        var wonOn = Objects.requireNonNull(prize.wonOn());
        if (edition.prizeFrom != null && wonOn.isBefore(edition.prizeFrom)) {
            gaps.add(new Fault("/prize/wonOn", "before-window", Map.of("from", edition.prizeFrom)));
        }
        if (edition.prizeTo != null && wonOn.isAfter(edition.prizeTo)) {
            gaps.add(new Fault("/prize/wonOn", "after-window", Map.of("to", edition.prizeTo)));
        }
    }
}
