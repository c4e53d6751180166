package vn.sangtao.organisation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
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
     * @param alias the alias of the record's organisation in the query
     */
    public static QueryFilter within(String name, String alias) {
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
            var own = within(name, alias, code, subtree);
            return former ? own.or(followed(name, alias, code, subtree)) : own;
        });
    }

    /**
     * Returns the condition for what a list shows of the records that the caller may read: records of the predecessors
     * of the caller's organisation are included only on request, with {@code predecessors=true}.
     *
     * @param within the records within the caller's reach
     * @param readable the records that the caller may read
     */
    public static Condition listed(MultivaluedMap<String, String> asked, Condition within, Condition readable) {
        return "true".equals(asked.getFirst("predecessors")) ? readable : within;
    }

    private static Condition within(String name, String alias, String code, boolean subtree) {
        var hql = subtree
                ? alias + ".path like concat((select top.path from Organisation top where top.code = :" + name
                        + "), '%')"
                : alias + ".code = :" + name;
        return Condition.of(hql, name, code);
    }

    /** Looks up the paths first: the database then finds the records by the index of the paths. */
    private static Condition followed(String name, String alias, String code, boolean subtree) {
        var found = Condition.NEVER;
        var paths = Succession.pathsBefore(code, subtree);
        for (var each = 0; each < paths.size(); each++) {
            var parameter = name + "Before" + each;
            found = found.or(
                    subtree
                            ? Condition.of(alias + ".path like :" + parameter, parameter, paths.get(each) + "%")
                            : Condition.of(alias + ".path = :" + parameter, parameter, paths.get(each)));
        }
        return found;
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
