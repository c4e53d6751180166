package vn.sangtao.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * The caller and the time of the request: the person or client behind the token of a request, or of the request that
 * started a job.
 *
 * @param subject the permanent id in Keycloak
 * @param username the login name
 * @param name the display name
 * @param roles the roles held
 * @param placement the position of the caller's organisation; null for authors without one
 * @param pathsBefore the paths of the predecessors of the caller's organisation: their records remain readable, and
 *     stay theirs
 * @param at the instant of the request, truncated to the microseconds that the database keeps
 */
public record Caller(
        String subject,
        String username,
        String name,
        Set<Role> roles,
        @Nullable Placement placement,
        List<String> pathsBefore,
        Instant at) {

    private static final String NOWHERE = "\u0000";

    public Caller {
        roles = Set.copyOf(roles);
        pathsBefore = List.copyOf(pathsBefore);
    }

    /** Creates a caller whose organisation has its present position in the directory. */
    public static Caller of(
            String subject,
            String username,
            String name,
            Set<Role> roles,
            @Nullable String organisation,
            OrganisationDirectory organisations,
            Instant at) {
        var placement = Optional.ofNullable(organisation)
                .flatMap(organisations::placement)
                .orElse(null);
        var before = placement != null && Role.OF_ORGANISATIONS.stream().anyMatch(roles::contains)
                ? organisations.pathsBefore(placement.code())
                : List.<String>of();
        return new Caller(subject, username, name, roles, placement, before, at);
    }

    /**
     * Returns the system itself as caller, for actions without a request: filling a new installation, and scheduled
     * tasks.
     */
    public static Caller system(Instant at) {
        var everywhere = new Placement("", "", "/", "", "/");
        return new Caller("system", "system", "Hệ thống", Set.of(Role.COMMITTEE), everywhere, List.of(), at);
    }

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Returns whether the caller's roles allow the action at all. */
    public boolean may(Permission permission) {
        return permission.roles().stream().anyMatch(roles::contains);
    }

    /**
     * Returns whether the caller may take the action on a record of the organisation at this path.
     *
     * @param createdBy the record's creator or assignee
     */
    public boolean reaches(Permission permission, String organisationPath, String createdBy) {
        return reaches(permission.roles(), organisationPath, createdBy);
    }

    /**
     * Returns whether one of the roles lets the caller act on a record of the organisation at this path.
     *
     * @param createdBy the record's creator or assignee
     */
    public boolean reaches(Collection<Role> any, String organisationPath, String createdBy) {
        return any.stream().filter(roles::contains).anyMatch(role -> covers(role, organisationPath, createdBy));
    }

    private boolean covers(Role role, String organisationPath, String createdBy) {
        return switch (role.reach()) {
            case OWN_RECORDS, ASSIGNED -> createdBy.equals(subject);
            case OWN_ORGANISATION -> organisationPath.startsWith(ownPath());
            case CITY -> organisationPath.startsWith(cityPath());
            case FORWARDED -> placement != null;
            case SETTINGS -> false;
        };
    }

    /** Returns whether the caller's reach is the whole city. */
    public boolean seesCity() {
        return has(Role.COMMITTEE, Role.STANDING_COMMITTEE, Role.AUDITOR);
    }

    /**
     * Returns the condition for the records within the caller's reach that belong to an organisation and have a
     * creator: for officers, leads, integrations, the committees, auditors and authors.
     *
     * @param pathHql the path of the record's organisation
     * @param creatorHql the record's creator
     */
    public Condition scope(String pathHql, String creatorHql) {
        return scope(Below.path(pathHql), creatorHql);
    }

    /** Does the same as {@link #scope(String, String)} with another condition for a place in the tree. */
    public Condition scope(Below organisations, String creatorHql) {
        return scope(organisations, List.of(), creatorHql);
    }

    private Condition scope(Below organisations, List<String> leftBehind, String creatorHql) {
        if (seesCity()) {
            return organisations.below("scopeCity", joined(cityPath(), leftBehind));
        }
        var paths =
                roles.stream().anyMatch(Role.OF_ORGANISATIONS::contains) ? joined(ownPath(), leftBehind) : leftBehind;
        var scope = paths.isEmpty() ? Condition.NEVER : organisations.below("scopeOwn", paths);
        return has(Role.AUTHOR) ? scope.or(Condition.of(creatorHql + " = :scopeMe", "scopeMe", subject)) : scope;
    }

    private static List<String> joined(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    /**
     * Returns the condition for such records that the caller may read: those within reach, and those of the
     * predecessors of the caller's organisation.
     */
    public Condition readingScope(String pathHql, String creatorHql) {
        return readingScope(Below.path(pathHql), creatorHql);
    }

    /** Does the same as {@link #readingScope(String, String)} with another condition for a place in the tree. */
    public Condition readingScope(Below organisations, String creatorHql) {
        return scope(organisations, pathsBefore, creatorHql);
    }

    /** Returns the path of the caller's organisation; without one, a path that matches nothing. */
    public String ownPath() {
        return placement == null ? NOWHERE : placement.path();
    }

    /** Returns the path of the caller's city; above the cities, a path that matches nothing. */
    public String cityPath() {
        return placement == null || placement.cityPath() == null ? NOWHERE : placement.cityPath();
    }

    /**
     * Returns the code of the caller's city.
     *
     * @throws Problem {@code forbidden} if the caller belongs to none
     */
    public String cityCode() {
        if (placement == null || placement.cityCode() == null) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        return placement.cityCode();
    }

    /**
     * Checks that the caller may take the action on a record of the organisation at this path.
     *
     * @param createdBy the record's creator or assignee
     * @throws Problem {@code forbidden}
     */
    public void require(Permission permission, String organisationPath, String createdBy) {
        if (!reaches(permission, organisationPath, createdBy)) {
            throw forbidden(permission);
        }
    }

    /**
     * Checks that the caller's roles allow the action at all.
     *
     * @throws Problem {@code forbidden}
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw forbidden(permission);
        }
    }

    private static Problem forbidden(Permission permission) {
        var names = permission.roles().stream().map(Role::realmName).sorted().toList();
        return Problem.of(ProblemType.FORBIDDEN).with("roles", names);
    }
}
