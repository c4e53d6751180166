package vn.sangtao.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
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

    private OrganisationFilter() {}

    /** Those that are in being on a date. */
    static Condition validOn(String alias, LocalDate date) {
        var begun = "(" + alias + ".validFrom is null or " + alias + ".validFrom <= :validOn)";
        var notEnded = "(" + alias + ".validTo is null or " + alias + ".validTo > :validOn)";
        return Condition.of(begun + " and " + notEnded, "validOn", date);
    }

    /**
     * The records of an organisation and, unless {@code subtree=false}, of those below it.
     *
     * @param name the query parameter
     * @param alias the alias of the record's organisation in the query
     */
    public static QueryFilter within(String name, String alias) {
        var description = "Code of an organisation; with subtree=true (the default) those below it too";
        return new QueryFilter(name, QueryFilter.Shape.ORGANISATION, List.of(), description, (asked, faults) -> {
            var subtree = QueryFilter.bool("subtree", asked.getFirst("subtree"), faults);
            var code = asked.getFirst(name);
            if (code == null) {
                return null;
            }
            var hql = Boolean.FALSE.equals(subtree)
                    ? alias + ".code = :" + name
                    : alias + ".path like concat((select top.path from Organisation top where top.code = :" + name
                            + "), '%')";
            return Condition.of(hql, name, code);
        });
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
