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
 * The declaration of a list: its rows, filters, text search and orders. From it come the checks of the query
 * parameters, the query itself with keyset paging (the cost of a page does not depend on its position), and the
 * parameters in openapi.yaml.
 *
 * <p>A list takes one SQL statement, two with {@code count=true}.
 *
 * @param <R> the record that represents a row, constructed by the query itself
 */
public final class Listing<R> {

    /** Default number of rows on a page. */
    public static final int DEFAULT_LIMIT = 25;

    /** Maximum number of rows on a page. */
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

    /** Starts a declaration. */
    public static <R extends Record> Builder<R> of(Class<R> row) {
        return new Builder<>(row);
    }

    /** Returns the filters, ordered by the name of their query parameter. */
    public Collection<QueryFilter> filters() {
        return filters.filters();
    }

    /** Returns the filters, for statistics over the same records. */
    public FilterSet filterSet() {
        return filters;
    }

    /** Returns the names accepted by {@code sort}. */
    public List<String> sortNames() {
        return sortKeys.keySet().stream().sorted().toList();
    }

    public String defaultSort() {
        return defaultSort;
    }

    /**
     * Responds to a list request: with a page or, if the request asks for a file, with all rows in it.
     *
     * @param asked the query parameters
     * @param scope what the caller may see
     * @throws Problem {@code invalid-input}: unknown parameter, invalid value, unknown order, broken cursor
     */
    public Page<R> page(EntityManager database, MultivaluedMap<String, String> asked, Condition scope) {
        return page(database, asked, scope, export);
    }

    /**
     * Does the same as {@link #page(EntityManager, MultivaluedMap, Condition)}, but maps each row to what the caller is
     * shown, in a page and in a file alike.
     *
     * @param shown the type to which a row is mapped
     * @param seen maps a row, leaving out what this caller may not see
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

    /**
     * Does the same as {@link #page(EntityManager, MultivaluedMap, Condition)}, for a list whose file content depends
     * on the caller.
     */
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
            // reported below like any other number out of range
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

    /** Builder of a {@link Listing}, in the order in which a query is read. */
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

        /** Sets the arguments of the row's constructor, as HQL. */
        public Builder<R> select(String arguments) {
            select = arguments;
            return this;
        }

        /** Sets entities and joins, as HQL, and the path of the id, which makes every order total. */
        public Builder<R> from(String entities, String idPath) {
            from = entities;
            identity = idPath;
            return this;
        }

        /** Sets the content of a file of the list, if it holds more than the rows. */
        public Builder<R> export(ListExport<?> whole) {
            export = whole;
            return this;
        }

        public Builder<R> filter(QueryFilter filter) {
            filters.put(filter.name(), filter);
            return this;
        }

        /** Adds an order by a column that is never null. */
        public Builder<R> sort(String name, String hql, SortKey.Kind kind) {
            sortKeys.put(name, List.of(new SortKey(name, hql, kind, false)));
            return this;
        }

        /**
         * Adds an order by a column that may be null; nulls come first in ascending order, last in descending order.
         */
        public Builder<R> sortNullable(String name, String hql, SortKey.Kind kind) {
            sortKeys.put(name, List.of(new SortKey(name, hql, kind, true)));
            return this;
        }

        /** Adds an order for people: by given name, then by full name, each a column that is never null. */
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
