package vn.sangtao.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationKind;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;
import vn.sangtao.web.TimeSource;

/** The rules of commendations that involve more than one field; the same for a single create and an import row. */
final class CommendationRules {

    private CommendationRules() {}

    /** Checks a draft against the records it refers to and for consistency. */
    static void check(CommendationDraft draft, CommendationReferences references, Caller caller, Faults faults) {
        var today = LocalDate.ofInstant(caller.at(), TimeSource.ZONE);
        checkOrganisation(draft, references.organisation(), caller, dateOf(draft, today), faults);
        checkLinks(draft, references, caller, faults);
        checkAward(draft, today, faults);
        var subject = draft.subject();
        if (subject == null || subject.type() == null) {
            return;
        }
        if (!subject.isPerson() && subject.birthYear() != null) {
            faults.add("/subject/birthYear", "only-for-persons");
        }
        if (!subject.isPerson() && subject.gender() != null) {
            faults.add("/subject/gender", "only-for-persons");
        }
        if (draft.form() != null && draft.level() != null) {
            checkForm(
                    references.tables(),
                    draft.level(),
                    draft.form(),
                    subject.type(),
                    dateOf(draft, today),
                    "/form",
                    faults);
        }
    }

    private static LocalDate dateOf(CommendationDraft draft, LocalDate today) {
        return draft.award() == null
                ? today
                : Objects.requireNonNullElse(draft.award().signedOn(), today);
    }

    private static void checkOrganisation(
            CommendationDraft draft,
            @Nullable Organisation organisation,
            Caller caller,
            LocalDate date,
            Faults faults) {
        var code = draft.organisation();
        if (code == null) {
            return;
        }
        if (organisation == null
                || !caller.reaches(Permission.PROPOSE_COMMENDATIONS, organisation.path, caller.subject())) {
            // the same response for an organisation that does not exist and one for which the caller may not write
            faults.add("/organisation", "unknown-reference", Map.of("value", code));
            return;
        }
        if (organisation.cityCode == null) {
            faults.add("/organisation", "not-in-a-city");
        }
        checkValidity(organisation, date, "/organisation", faults);
        if (draft.level() == CommendationLevel.ORGANISATION && organisation.kind == OrganisationKind.CITY_FRONT) {
            faults.add("/level", "city-gives-at-its-own-level");
        }
    }

    static void checkValidity(Organisation organisation, LocalDate date, String pointer, Faults faults) {
        if (!organisation.isValidOn(date)) {
            faults.add(pointer, "organisation-not-valid", Map.of("value", organisation.code, "date", date));
        }
    }

    private static void checkLinks(
            CommendationDraft draft, CommendationReferences references, Caller caller, Faults faults) {
        var campaign = references.campaign();
        if (draft.campaign() != null && (campaign == null || !campaign.isReadableBy(caller))) {
            faults.add("/campaign", "unknown-reference", Map.of("value", draft.campaign()));
        }
        var initiative = references.initiative();
        if (draft.initiative() != null && initiative == null) {
            faults.add("/initiative", "unknown-reference", Map.of("value", draft.initiative()));
        }
        if (initiative != null && initiative.number == null) {
            faults.add("/initiative", "initiative-not-submitted");
        }
    }

    private static void checkAward(CommendationDraft draft, LocalDate today, Faults faults) {
        var award = draft.award();
        if (award == null) {
            return;
        }
        if (draft.level() != null && !draft.level().isOwn()) {
            faults.add("/award", "only-own-award");
        }
        checkSigned(award.signedOn(), today, "/award/signedOn", faults);
    }

    static void checkSigned(@Nullable LocalDate signedOn, LocalDate today, String pointer, Faults faults) {
        if (signedOn != null && signedOn.isAfter(today)) {
            faults.add(pointer, "in-the-future");
        }
    }

    /** Checks that the level may give the form to this type of subject on the date. */
    static void checkForm(
            AwardTables tables,
            CommendationLevel level,
            CommendationForm form,
            SubjectType type,
            LocalDate date,
            String pointer,
            Faults faults) {
        if (!tables.allow(level, form, type, date)) {
            faults.add(pointer, "form-not-allowed", Map.of("date", date));
        }
    }

    /** Returns what is missing to submit a proposal, or to record an award; empty if it is complete. */
    static List<Fault> gaps(Commendation commendation) {
        var gaps = new ArrayList<Fault>();
        var reason = commendation.reasonKind;
        require(gaps, "/form", commendation.form);
        require(gaps, "/achievement", commendation.achievement);
        require(gaps, "/reasonKind", reason);
        if (commendation.subject.isPerson()) {
            require(gaps, "/subject/birthYear", commendation.subject.birthYear());
        }
        if (reason != null && reason.needsInitiative()) {
            require(gaps, "/initiative", commendation.initiative);
        }
        if (reason != null && reason.needsCampaign()) {
            require(gaps, "/campaign", commendation.campaign);
        }
        for (int index = 0; index < commendation.papers.size(); index++) {
            if (!Boolean.TRUE.equals(commendation.papers.get(index).present())) {
                gaps.add(new Fault("/papers/" + index + "/present", "paper-not-present", Map.of()));
            }
        }
        return gaps;
    }

    private static void require(List<Fault> gaps, String pointer, @Nullable Object value) {
        if (value == null) {
            gaps.add(new Fault(pointer, "required", Map.of()));
        }
    }
}
