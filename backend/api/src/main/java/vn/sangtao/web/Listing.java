package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be asked, declared once: its rows, filters, text search and orders. From it come the checks of the
 * query parameters, the query itself with keyset paging (a page costs the same however far in it lies), and the
 * parameters in openapi.yaml.
 *
 * <p>A list takes one SQL statement, two with {@code count=true}.
 *
 * @param <R> the record that makes one row, built by the query itself
 */
public final class Listing<R> {

    /** Rows on a page when the caller doesn't say. */
    public static final int DEFAULT_LIMIT = 25;

    /** Rows on a page at most. */
    public static final int MAXIMUM_LIMIT = 200;

    private static final Set<String> OWN_PARAMETERS = Set.of("limit", "cursor", "sort", "count");

    private final String constructor;
    private final String from;
    private final ListExport<?> export;
    private final SortKey identity;
    private final String defaultSort;
    private final FilterSet filters;
    private final Map<String, List<SortKey>> sortKeys;

    private Listing(Builder<R> declared) {
        constructor = "new " + declared.row.getName() + "(" + declared.select + ")";
        from = declared.from;
        export = Objects.requireNonNullElseGet(
                declared.export, () -> RowExport.of(declared.row, constructor, declared.from));
        identity = new SortKey("id", declared.identity, SortKey.Kind.ID, false);
        defaultSort = Objects.requireNonNull(declared.defaultSort, "defaultSort");
        filters = FilterSet.of(declared.filters.values());
        sortKeys = Map.copyOf(declared.sortKeys);
    }

    /** Begins a declaration. */
    public static <R extends Record> Builder<R> of(Class<R> row) {
        return new Builder<>(row);
    }

    /** The filters, by the name of their query parameter. */
    public Collection<QueryFilter> filters() {
        return filters.filters();
    }

    /** The filters for figures over the same records. */
    public FilterSet filterSet() {
        return filters;
    }

    /** The names that {@code sort} takes. */
    public List<String> sortNames() {
        return sortKeys.keySet().stream().sorted().toList();
    }

    public String defaultSort() {
        return defaultSort;
    }

    /**
     * Answers a list request: with a page, or where the request asks for a file, with all rows in it.
     *
     * @param asked the query parameters
     * @param scope what the caller may see
     * @throws Problem {@code invalid-input}: unknown parameter, value that doesn't fit, unknown order, broken cursor
     */
    public Page<R> page(EntityManager database, MultivaluedMap<String, String> asked, Condition scope) {
        return page(database, asked, scope, export);
    }

    /**
     * As {@link #page(EntityManager, MultivaluedMap, Condition)}, where a row is shown to the caller as something else
     * than what the query reads: in a page and in a file alike.
     *
     * @param shown what is made of a row
     * @param seen makes it, and leaves out what this caller doesn't see
     */
    public <V extends Record> Page<V> page(
            EntityManager database,
            MultivaluedMap<String, String> asked,
            Condition scope,
            Class<V> shown,
            Function<R, V> seen) {
        var file = new SeenExport<>(RowExport.of(shown, constructor, from), seen);
        return page(database, asked, scope, file).map(seen);
    }

    /** As {@link #page(EntityManager, MultivaluedMap, Condition)}, where what a file holds depends on the caller. */
    public Page<R> page(
            EntityManager database, MultivaluedMap<String, String> asked, Condition scope, ListExport<?> exported) {
        var faults = new Faults();
        var filtered = filters.condition(asked, OWN_PARAMETERS, faults);
        var limit = limit(asked, faults);
        var order = SortOrder.parse(asked.getFirst("sort"), defaultSort, sortKeys, identity, faults);
        var query = new ListQuery(filtered.and(scope), order);
        var after = Cursor.read(asked.getFirst("cursor"), order, faults);
        var counted = QueryFilter.bool("count", asked.getFirst("count"), faults);
        faults.refuseIfAny();

        var format = ExportRequests.asked();
        if (format != null) {
            return Page.of(new QueriedExport<>(format, exported, query));
        }
        var rows = query.rows(database, constructor, from, after, limit + 1);
        var total = Boolean.TRUE.equals(counted) ? query.count(database, from) : null;
        return cut(rows, order, limit, total);
    }

    private static int limit(MultivaluedMap<String, String> asked, Faults faults) {
        var text = asked.getFirst("limit");
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAXIMUM_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below like any other number out of range
        }
        faults.add("?limit", "limit-range", Map.of("max", MAXIMUM_LIMIT));
        return DEFAULT_LIMIT;
    }

    @SuppressWarnings("unchecked")
    private Page<R> cut(List<Object[]> rows, SortOrder order, int limit, @Nullable Long total) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var items = shown.stream().map(row -> (R) row[0]).toList();
        var next = rows.size() > limit ? Cursor.of(shown.getLast(), order).encode() : null;
        return new Page<>(items, next, total);
    }

    /** The declaration of a {@link Listing}, in the order in which one reads a query. */
    public static final class Builder<R> {

        private final Class<R> row;
        private final Map<String, QueryFilter> filters = new LinkedHashMap<>();
        private final Map<String, List<SortKey>> sortKeys = new LinkedHashMap<>();
        private String select = "";
        private String from = "";
        private String identity = "";
        private @Nullable String defaultSort;
        private @Nullable ListExport<?> export;

        private Builder(Class<R> row) {
            this.row = row;
        }

        /** The arguments of the row's constructor, as HQL. */
        public Builder<R> select(String arguments) {
            select = arguments;
            return this;
        }

        /** Entities and joins, as HQL, and the path of the id, which makes every order total. */
        public Builder<R> from(String entities, String idPath) {
            from = entities;
            identity = idPath;
            return this;
        }

        /** What a file of the list holds, where that is more than its rows. */
        public Builder<R> export(ListExport<?> whole) {
            export = whole;
            return this;
        }

        public Builder<R> filter(QueryFilter filter) {
            filters.put(filter.name(), filter);
            return this;
        }

        /** An order over a column that is never null. */
        public Builder<R> sort(String name, String hql, SortKey.Kind kind) {
            sortKeys.put(name, List.of(new SortKey(name, hql, kind, false)));
            return this;
        }

        /** An order over a column that may be null; nulls come first going up, last going down. */
        public Builder<R> sortNullable(String name, String hql, SortKey.Kind kind) {
            sortKeys.put(name, List.of(new SortKey(name, hql, kind, true)));
            return this;
        }

        /** An order of people: by given name, then by the whole name, each a column that is never null. */
        public Builder<R> sortPeople(String name, String givenNameHql, String wholeNameHql) {
            sortKeys.put(
                    name,
                    List.of(
                            new SortKey(name, givenNameHql, SortKey.Kind.TEXT, false),
                            new SortKey(name, wholeNameHql, SortKey.Kind.TEXT, false)));
            return this;
        }

        public Listing<R> defaultSort(String sort) {
            defaultSort = sort;
            return new Listing<>(this);
        }
    }
}
