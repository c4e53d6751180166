package vn.sangtao.access;

import static vn.sangtao.access.Role.ADMINISTRATOR;
import static vn.sangtao.access.Role.AUDITOR;
import static vn.sangtao.access.Role.AUTHOR;
import static vn.sangtao.access.Role.CENTRAL_COUNCIL;
import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.INTEGRATION;
import static vn.sangtao.access.Role.ORGANISATION_LEAD;
import static vn.sangtao.access.Role.ORGANISATION_OFFICER;
import static vn.sangtao.access.Role.REVIEWER;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Actions that a caller's roles allow at all. On which records a caller may take them follows from the {@link Role.Reach}
 * of the role. {@code GET /me} lists the caller's permissions, so that no client repeats which roles they need.
 */
public enum Permission {
    /** Drafts and edits initiatives. */
    WRITE_INITIATIVES(AUTHOR, ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION, COMMITTEE, STANDING_COMMITTEE),
    /** Drafts initiatives of one's own. */
    AUTHOR_INITIATIVES(AUTHOR),
    /** Records initiatives of other people, one by one and in bulk. */
    RECORD_INITIATIVES(ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION, COMMITTEE, STANDING_COMMITTEE),
    /** Decides that two similar initiatives are different. */
    DISMISS_NEAR_DUPLICATES(ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE),
    /** Creates and edits campaigns. */
    WRITE_CAMPAIGNS(ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION, COMMITTEE, STANDING_COMMITTEE),
    /** Creates, edits and moves organisations. */
    WRITE_ORGANISATIONS(COMMITTEE, STANDING_COMMITTEE),
    /** Proposes commendations and edits proposals. */
    PROPOSE_COMMENDATIONS(ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION, COMMITTEE, STANDING_COMMITTEE),
    /** Awards at the level of organisations. */
    AWARD_IN_ORGANISATIONS(ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE),
    /** Awards at the level of the city's Front. */
    AWARD_IN_CITY(STANDING_COMMITTEE),
    /** Records awards of bodies above the city's Front. */
    RECORD_HIGHER_AWARDS(COMMITTEE, STANDING_COMMITTEE),
    /** Awards an achievement a second time at the same level, with a reason. */
    AWARD_AGAIN(STANDING_COMMITTEE),
    /** Drafts and edits nominations to the Golden Book. */
    NOMINATE(ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION, COMMITTEE, STANDING_COMMITTEE),
    /** Runs editions of the Golden Book with their reviews, ballots and dossiers. */
    RUN_GOLDEN_BOOK(COMMITTEE, STANDING_COMMITTEE),
    /** Reads everything about how works were chosen for the Golden Book. */
    OVERSEE_GOLDEN_BOOK(COMMITTEE, STANDING_COMMITTEE, AUDITOR),
    /** Scores nominations. */
    REVIEW(REVIEWER),
    /** Votes in ballots, where called. */
    VOTE(COMMITTEE, STANDING_COMMITTEE, REVIEWER),
    /** Reads dossiers that cities have prepared or sent. */
    READ_DOSSIERS(COMMITTEE, STANDING_COMMITTEE, AUDITOR, CENTRAL_COUNCIL),
    /** Records what the central council selected. */
    RECORD_SELECTIONS(CENTRAL_COUNCIL, COMMITTEE, STANDING_COMMITTEE),
    /** Reads where changes in a record's history came from. */
    READ_ORIGINS(AUDITOR, COMMITTEE, STANDING_COMMITTEE, ADMINISTRATOR),
    /** Reads the log of access to personal data. */
    AUDIT(AUDITOR),
    /** Reads accounts and their changes. */
    READ_ACCOUNTS(ADMINISTRATOR, AUDITOR),
    /** Invites people, grants roles, and registers other systems. */
    ADMINISTER_ACCOUNTS(ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<Role> roles;

    Permission(Role first, Role... more) {
        roles = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** Returns the roles that have the permission. */
    public Set<Role> roles() {
        return roles;
    }

    /** Returns the permissions that one of the roles has, in the order of this list. */
    static List<Permission> of(Set<Role> held) {
        return EnumSet.allOf(Permission.class).stream()
                .filter(permission -> permission.roles.stream().anyMatch(held::contains))
                .toList();
    }
}
