package vn.sangtao.goldenbook;

import java.util.Optional;
import java.util.Set;
import vn.sangtao.access.Role;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Accents;

/** Why somebody can't review a nomination. */
public enum ConflictOfInterest {
    /** Of the organisation that nominates. */
    SAME_ORGANISATION,
    /** Of one above or below it in the city. */
    RELATED_ORGANISATION,
    /** Created the nomination or its initiative. */
    AUTHOR,
    /** Has the name of an author: the committee alone can tell whether it is the same person. */
    NAMESAKE,
    /** Would see authors and organisation, which a blind edition hides from reviewers. */
    SEES_NAMES,
    /** Stepped back from it before. */
    RECUSED,
    /** It was taken from the reviewer before; the committee can give it back by hand. */
    CANCELLED;

    private static final Set<Role> SEEING =
            Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR);

    /** What stands between a reviewer and a nomination, by what both are. */
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

    /** The city is above all of its organisations, which makes nobody partial. */
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
