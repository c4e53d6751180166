package vn.sangtao.organisation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import vn.sangtao.access.Below;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;
import vn.sangtao.web.SortKey;

/** What the list of organisations can be asked, and the filter by organisation that other lists take over. */
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

    /** Those that are in being on a date. */
    static Condition validOn(String alias, LocalDate date) {
        var begun = "(" + alias + ".validFrom is null or " + alias + ".validFrom <= :validOn)";
        var notEnded = "(" + alias + ".validTo is null or " + alias + ".validTo > :validOn)";
        return Condition.of(begun + " and " + notEnded, "validOn", date);
    }

    /**
     * The records of an organisation and, unless {@code subtree=false}, of those below it; with {@code predecessors=true}
     * those of the organisations that they followed too, for old records stay with the old organisation.
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
     * What a list shows of the records that the caller may read: what organisations left behind that theirs followed is
     * among them where {@code predecessors=true} asks for it, and never in the way where it doesn't.
     *
     * @param alias the alias of the record's organisation in the query
     * @param creatorHql the record's creator
     */
    public static Condition listed(
            MultivaluedMap<String, String> asked, Caller caller, String alias, String creatorHql) {
        var below = caller.seesCity() ? Below.path(alias + ".path") : named(alias);
        return "true".equals(asked.getFirst("predecessors"))
                ? caller.readingScope(below, creatorHql)
                : caller.scope(below, creatorHql);
    }

    /**
     * Names the organisations at and below a place one by one, as long as they are few. The database can then tell how
     * many rows they have, and reads a page in the order of its index; of a path it can't, reads all rows that the
     * caller may see and sorts them, which takes a second for 60,000. Costs a statement, so it is for lists.
     */
    private static Below named(String alias) {
        return (parameter, path) -> {
            var ids = Organisation.idsBelow(path, NAMED_AT_MOST + 1);
            return ids.size() > NAMED_AT_MOST
                    ? Below.path(alias + ".path").below(parameter, path)
                    : ids.isEmpty() ? Condition.NEVER : Condition.of(alias + ".id in :" + parameter, parameter, ids);
        };
    }

    private static Condition within(String name, String alias, String code, boolean subtree) {
        if (!subtree) {
            return Condition.of(alias + ".code = :" + name, name, code);
        }
        return Organisation.byCode(code)
                .map(top -> named(alias).below(name, top.path))
                .orElse(Condition.NEVER);
    }

    private static Condition followed(String name, String alias, String code, boolean subtree) {
        var found = Condition.NEVER;
        var paths = Succession.pathsBefore(code, subtree);
        for (var each = 0; each < paths.size(); each++) {
            var parameter = name + "Before" + each;
            found = found.or(
                    subtree
                            ? named(alias).below(parameter, paths.get(each))
                            : Condition.of(alias + ".path = :" + parameter, parameter, paths.get(each)));
        }
        return found;
    }

    /**
     * The organisations that the caller may read: as {@link #readable} says; authors who registered themselves belong
     * to none yet, and choose among those of all cities.
     */
    static Condition listed(Caller caller, String alias) {
        var choosing = caller.placement() == null && caller.has(Role.AUTHOR);
        return choosing ? Condition.of(alias + ".cityCode is not null") : readable(caller, alias);
    }

    /**
     * What the caller may read of records that belong to an organisation: those of their city with all below it, and
     * of the bodies above it. Nothing of another city.
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
