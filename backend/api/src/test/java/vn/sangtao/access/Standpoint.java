package vn.sangtao.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.sangtao.organisation.OrganisationRecords;

/**
 * A caller: one for each role, and an anonymous one.
 *
 * @param role the realm role, or {@code nobody}
 * @param user the person or client; empty for the anonymous caller
 * @param organisation the organisation to which they belong
 */
record Standpoint(String role, String user, String organisation) {

    /** One for each role, and an anonymous one. */
    static final List<Standpoint> ALL = List.of(
            new Standpoint("nobody", "", "CT-HND"),
            new Standpoint("author", "author.2", "CT-HND"),
            new Standpoint("organisation-officer", "officer.hnd", "CT-HND"),
            new Standpoint("organisation-lead", "lead.hnd", "CT-HND"),
            new Standpoint("integration", "integration-hnd", "CT-HND"),
            new Standpoint("reviewer", "reviewer.1", "CT-LHKHKT"),
            new Standpoint("committee", "committee", "CT"),
            new Standpoint("standing-committee", "standing", "CT"),
            new Standpoint("central-council", "council", "TW"),
            new Standpoint("auditor", "auditor", "CT"),
            new Standpoint("administrator", "admin", "CT"));

    private static final Map<String, String> BELOW = new ConcurrentHashMap<>();

    /** Returns an organisation with this relation to the caller's; empty if the installation has none. */
    Optional<String> organisation(Relation relation) {
        return Optional.ofNullable(
                switch (organisation) {
                    case "CT" -> seenFromTheCity(relation);
                    case "TW" -> relation == Relation.BELOW ? "CT" : null;
                    default -> seenFromAnOrganisation(relation);
                });
    }

    private static @org.jspecify.annotations.Nullable String seenFromTheCity(Relation relation) {
        return switch (relation) {
            case OWN -> "CT";
            case BELOW -> "CT-HND";
            case READ_ONLY -> "HUE";
            case ABOVE -> null;
            case FOREIGN -> "HUE-HND";
        };
    }

    private String seenFromAnOrganisation(Relation relation) {
        return switch (relation) {
            case OWN -> organisation;
            case BELOW -> BELOW.computeIfAbsent(organisation, OrganisationRecords::under);
            case READ_ONLY -> "CT-LDLD";
            case ABOVE -> "CT";
            case FOREIGN -> "HUE-HND";
        };
    }

    boolean isNobody() {
        return user.isEmpty();
    }

    boolean isAuthor() {
        return role.equals(Role.AUTHOR.realmName());
    }
}
