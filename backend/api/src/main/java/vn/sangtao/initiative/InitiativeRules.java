package vn.sangtao.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.web.TimeSource;

/** The rules of initiatives that involve more than one field; the same for a single create and an import row. */
final class InitiativeRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private InitiativeRules() {}

    /** Checks a draft against the records it refers to and for consistency. */
    static void check(InitiativeDraft draft, InitiativeReferences references, Caller caller, Faults faults) {
        var campaign = references.campaign();
        if (draft.campaign() != null && (campaign == null || !campaign.isReadableBy(caller))) {
            faults.add("/campaign", "unknown-reference", Map.of("value", draft.campaign()));
        }
        if (draft.field() != null && !references.fieldKnown()) {
            faults.add("/field", "unknown-reference", Map.of("value", draft.field()));
        }
        checkOrganisation(draft, references.organisation(), caller, faults);
        checkAuthors(draft, faults);
    }

    private static void checkOrganisation(
            InitiativeDraft draft, @Nullable Organisation organisation, Caller caller, Faults faults) {
        var code = draft.organisation();
        if (code == null) {
            return;
        }
        if (organisation == null || !mayWriteFor(organisation, caller)) {
            // the same response for an organisation that does not exist and one for which the caller may not write
            faults.add("/organisation", "unknown-reference", Map.of("value", code));
            return;
        }
        if (organisation.cityCode == null) {
            faults.add("/organisation", "not-in-a-city");
        }
        var today = LocalDate.ofInstant(caller.at(), TimeSource.ZONE);
        var dated = Objects.requireNonNullElse(draft.firstAppliedOn(), today);
        if (!organisation.isValidOn(dated) && !organisation.isValidOn(today)) {
            faults.add("/organisation", "organisation-not-valid", Map.of("value", code, "date", dated));
        }
    }

    private static boolean mayWriteFor(Organisation organisation, Caller caller) {
        return mayAuthorFor(organisation, caller)
                || caller.reaches(Permission.RECORD_INITIATIVES, organisation.path, caller.subject());
    }

    /** Authors write for their organisation and those below; self-registered authors choose one of a city. */
    private static boolean mayAuthorFor(Organisation organisation, Caller caller) {
        if (!caller.may(Permission.AUTHOR_INITIATIVES)) {
            return false;
        }
        return caller.placement() == null
                ? organisation.cityCode != null
                : organisation.path.startsWith(caller.ownPath());
    }

    private static void checkAuthors(InitiativeDraft draft, Faults faults) {
        var authors = draft.authors();
        if (authors == null || authors.isEmpty() || faults.at("/authors")) {
            return;
        }
        var sum = authors.stream()
                .map(author -> Objects.requireNonNullElse(author.sharePercent(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            faults.add(
                    "/authors",
                    "sum-not-100",
                    Map.of("sum", sum.stripTrailingZeros().toPlainString()));
        }
        var contacts = authors.stream()
                .filter(author -> Boolean.TRUE.equals(author.contact()))
                .count();
        if (contacts != 1) {
            faults.add("/authors", "one-contact", Map.of("count", contacts));
        }
    }

    /**
     * Checks the requirements for submission: a complete form, and a first use that is not in the future.
     *
     * @throws Problem {@code incomplete}, with a pointer to every gap
     */
    static void requireComplete(Initiative initiative, LocalDate today) {
        var gaps = new LinkedHashMap<String, Fault>();
        require(gaps, "/kind", initiative.kind);
        require(gaps, "/field", initiative.fieldCode);
        require(gaps, "/problem", initiative.problem);
        require(gaps, "/solution", initiative.solution);
        require(gaps, "/novelty", initiative.novelty);
        require(gaps, "/authorBenefits", initiative.authorBenefits);
        require(gaps, "/applicability", initiative.applicability);
        require(gaps, "/firstAppliedOn", initiative.firstAppliedOn);
        require(gaps, "/authors", initiative.authors.isEmpty() ? null : initiative.authors);
        if (initiative.firstAppliedOn != null && initiative.firstAppliedOn.isAfter(today)) {
            gaps.put("/firstAppliedOn", new Fault("/firstAppliedOn", "in-the-future", Map.of()));
        }
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE)
                    .faults(gaps.values().stream().toList());
        }
    }

    private static void require(Map<String, Fault> gaps, String pointer, @Nullable Object value) {
        if (value == null) {
            gaps.put(pointer, new Fault(pointer, "required", Map.of()));
        }
    }
}
