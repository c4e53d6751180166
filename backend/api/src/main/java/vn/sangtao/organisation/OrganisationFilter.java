package vn.sangtao.organisation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sangtao.access.Below;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** The filters of the list of organisations, and the filter by organisation used by other lists. */
public final class OrganisationFilter {

    /** The list of organisations. */
    public static final Listing<OrganisationRow> LISTING = Listing.of(OrganisationRow.class)
            .select(
                    "o.id, o.code, o.name, o.shortName, o.kind, p.code, o.administrativeUnitCode, o.validFrom, o.validTo,"
                            + " (select count(c.id) from Organisation c where c.parent = o)")
            .from("Organisation o left join o.parent p", "o.id")
            .export(OrganisationExport.ALL)
            .filter(QueryFilter.text("o.name, o.shortName", "o.code"))
            .filter(QueryFilter.code("code", "o.code", "Code"))
            .filter(QueryFilter.of("kind", OrganisationKind.class, "o.kind", "Kind of body"))
            .filter(QueryFilter.code("parent", "p.code", "Code of the organisation directly above"))
            .filter(QueryFilter.date(
                    "validOn", "Only those that are in being on this date", date -> validOn("o", date)))
            .filter(within("organisation", "o"))
            .sort("name", "o.nameOrder", SortKey.Kind.TEXT)
            .sort("code", "o.code", SortKey.Kind.TEXT)
            .sort("kind", "cast(o.kind as string)", SortKey.Kind.TEXT)
            .defaultSort("name");

    /** Beyond this many, most rows are within the scope, and an order by index is what the database chooses anyway. */
    private static final int NAMED_AT_MOST = 500;

    private OrganisationFilter() {}

    /** Returns the condition for the organisations that exist on a date. */
    static Condition validOn(String alias, LocalDate date) {
        var begun = "(" + alias + ".validFrom is null or " + alias + ".validFrom <= :validOn)";
        var notEnded = "(" + alias + ".validTo is null or " + alias + ".validTo > :validOn)";
        return Condition.of(begun + " and " + notEnded, "validOn", date);
    }

    /**
     * Filters the records of an organisation and, unless {@code subtree=false}, of its descendants; with
     * {@code predecessors=true} also those of their predecessors, since old records stay with the old organisation.
     *
     * @param name the query parameter
     * @param organisationHql the record's organisation
     */
    public static QueryFilter within(String name, String organisationHql) {
        var description = "Code of an organisation; with subtree=true (the default) those below it too";
        return new QueryFilter(name, QueryFilter.Shape.ORGANISATION, List.of(), description, (asked, faults) -> {
            var subtree = !Boolean.FALSE.equals(QueryFilter.bool("subtree", asked.getFirst("subtree"), faults));
            var former = Boolean.TRUE.equals(QueryFilter.bool("predecessors", asked.getFirst("predecessors"), faults));
            var code = asked.getFirst(name);
            if (code == null) {
                return null;
            }
            if (!Keys.canBeCode(code)) {
                return Condition.NEVER;
            }
            return Organisation.byCode(code)
                    .map(top -> within(name, organisationHql, paths(top, subtree, former), subtree))
                    .orElse(Condition.NEVER);
        });
    }

    private static List<String> paths(Organisation top, boolean subtree, boolean former) {
        return former
                ? Stream.concat(Stream.of(top.path), Succession.pathsBefore(top.code, subtree).stream())
                        .toList()
                : List.of(top.path);
    }

    private static Condition within(String name, String organisationHql, List<String> paths, boolean subtree) {
        return subtree
                ? named(organisationHql).below(name, paths)
                : Condition.of(key(organisationHql) + " in :" + name, name, Organisation.idsAt(paths));
    }

    /**
     * Returns the condition for what a list shows of the records that the caller may read: records of the predecessors
     * of the caller's organisation are included only on request, with {@code predecessors=true}.
     *
     * @param organisationHql the record's organisation
     * @param creatorHql the record's creator
     */
    public static Condition listed(
            MultivaluedMap<String, String> asked, Caller caller, String organisationHql, String creatorHql) {
        var below = caller.seesCity() ? Below.path(organisationHql + ".path") : named(organisationHql);
        return "true".equals(asked.getFirst("predecessors"))
                ? caller.readingScope(below, creatorHql)
                : caller.scope(below, creatorHql);
    }

    /**
     * Names the organisations at and below a place one by one, as long as they are few. The database then knows how many
     * rows they have, and reads a page in the order of its index. Of a path it doesn't: it reads all rows that the
     * caller may see and sorts them, which takes more than a second for 60,000. Lists join the organisation from the
     * left for the same reason, so that the database doesn't begin with it. Costs a statement.
     */
    private static Below named(String organisationHql) {
        return (parameter, paths) -> {
            var ids = Organisation.idsBelow(paths, NAMED_AT_MOST + 1);
            if (ids.isEmpty()) {
                return Condition.NEVER;
            }
            return ids.size() > NAMED_AT_MOST
                    ? Below.path(organisationHql + ".path").below(parameter, paths)
                    : Condition.of(key(organisationHql) + " in :" + parameter, parameter, ids);
        };
    }

    /** The column of the record itself where there is one, not that of the joined organisation. */
    private static String key(String organisationHql) {
        return organisationHql.contains(".") ? "fk(" + organisationHql + ")" : organisationHql + ".id";
    }

    /**
     * Returns the condition for the organisations that the caller may read, as defined by {@link #readable};
     * self-registered authors belong to none yet, and choose among those of all cities.
     */
    static Condition listed(Caller caller, String alias) {
        var choosing = caller.placement() == null && caller.has(Role.AUTHOR);
        return choosing ? Condition.of(alias + ".cityCode is not null") : readable(caller, alias);
    }

    /**
     * Returns the condition for what the caller may read of records that belong to an organisation: those of the
     * caller's city with all its descendants, and of the bodies above it. Nothing of another city.
     *
     * @param alias the alias of the organisation in the query
     */
    public static Condition readable(Caller caller, String alias) {
        var placement = caller.placement();
        if (placement == null) {
            return Condition.NEVER;
        }
        var top = placement.cityPath() == null ? placement.path() : placement.cityPath();
        return Condition.of(alias + ".path like :readableBelow", "readableBelow", top + "%")
                .or(Condition.of(":readableAbove like concat(" + alias + ".path, '%')", "readableAbove", top));
    }
}
