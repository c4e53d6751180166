package vn.sangtao.goldenbook;

import java.util.Optional;
import java.util.Set;
import vn.sangtao.access.Role;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Accents;

/** The reasons why a person can't review a nomination. */
public enum ConflictOfInterest {
    /** Belongs to the nominating organisation. */
    SAME_ORGANISATION,
    /** Belongs to an organisation above or below it in the city. */
    RELATED_ORGANISATION,
    /** Created the nomination or its initiative. */
    AUTHOR,
    /** Shares the name of an author; only the committee can tell whether it is the same person. */
    NAMESAKE,
    /** Would see authors and organisation, which a blind edition hides from reviewers. */
    SEES_NAMES,
    /** Recused themselves from it before. */
    RECUSED,
    /** The assignment was cancelled before; the committee can restore it by hand. */
    CANCELLED;

    private static final Set<Role> SEEING =
            Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR);

    /** Returns the conflict between a reviewer and a nomination that follows from their data alone. */
    static Optional<ConflictOfInterest> between(RoleHolder reviewer, Nomination nomination) {
        var path = reviewer.placement().path();
        var other = nomination.organisation.path;
        if (path.equals(other)) {
            return Optional.of(SAME_ORGANISATION);
        }
        if (isAboveInCity(nomination.organisation, path) || isBelowInCity(reviewer, other)) {
            return Optional.of(RELATED_ORGANISATION);
        }
        if (reviewer.id().equals(nomination.createdBy) || reviewer.id().equals(nomination.initiative.createdBy)) {
            return Optional.of(AUTHOR);
        }
        if (isNamesake(reviewer, nomination)) {
            return Optional.of(NAMESAKE);
        }
        return nomination.edition.blind && reviewer.has(SEEING) ? Optional.of(SEES_NAMES) : Optional.empty();
    }

    /** Excludes the city itself: it is above all of its organisations, which is no conflict. */
    private static boolean isAboveInCity(Organisation organisation, String path) {
        return path.startsWith(organisation.path) && !organisation.code.equals(organisation.cityCode);
    }

    private static boolean isBelowInCity(RoleHolder reviewer, String path) {
        var placement = reviewer.placement();
        return path.startsWith(placement.path()) && !placement.code().equals(placement.cityCode());
    }

    private static boolean isNamesake(RoleHolder reviewer, Nomination nomination) {
        var name = Accents.folded(reviewer.name());
        return nomination.initiative.authors.stream()
                .anyMatch(author ->
                        Accents.folded(String.valueOf(author.fullName())).equals(name));
    }
}
