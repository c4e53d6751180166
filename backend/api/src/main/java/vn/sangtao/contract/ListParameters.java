package vn.sangtao.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;

/** Adds the parameters of each list to openapi.yaml, from the same declarations that answer the requests. */
final class ListParameters {

    private final DeclaredLists lists;

    ListParameters(DeclaredLists lists) {
        this.lists = lists;
    }

    void addTo(Operation operation) {
        addFiltersTo(operation);
        lists.listing(operation).filter(_ -> !isComplete(operation)).ifPresent(listing -> add(listing, operation));
    }

    private static void add(Listing<?> listing, Operation operation) {
        listing.filters().forEach(filter -> parametersOf(filter).forEach(operation::addParameter));
        operation.addParameter(query(
                "sort",
                "Order: names separated by commas, each with - before it for descending. Allowed: "
                        + String.join(", ", listing.sortNames()),
                text().addExample(listing.defaultSort()).defaultValue(listing.defaultSort())));
        operation.addParameter(query(
                "limit",
                "Rows on a page",
                whole().minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Listing.MAXIMUM_LIMIT))
                        .defaultValue(Listing.DEFAULT_LIMIT)));
        operation.addParameter(query("cursor", "Where the page begins: `next` of the page before", text()));
        operation.addParameter(query("count", "Whether `total` is counted", bool()));
    }

    private void addFiltersTo(Operation operation) {
        lists.filters(operation)
                .filter(_ -> !has(operation, "organisation"))
                .ifPresent(figures ->
                        figures.filters().forEach(filter -> parametersOf(filter).forEach(operation::addParameter)));
    }

    /** The build runs its filters once for the stored contract and once for the served one. */
    private static boolean isComplete(Operation operation) {
        return has(operation, "limit");
    }

    private static boolean has(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static List<Parameter> parametersOf(QueryFilter filter) {
        var parameters = new ArrayList<Parameter>();
        switch (filter.shape()) {
            case VALUES ->
                parameters.add(query(filter.name(), filter.description() + "; repeat for \"or\"", many(filter)));
            case TEXT -> parameters.add(query(filter.name(), filter.description(), text()));
            case DATE -> parameters.add(query(filter.name(), filter.description(), text().format("date")));
            case FLAG -> parameters.add(query(filter.name(), filter.description(), bool()));
            case DATES, INSTANTS -> {
                var format = filter.shape() == QueryFilter.Shape.DATES ? "date" : "date-time";
                parameters.add(query(filter.name() + ".from", filter.description() + ": from", text().format(format)));
                parameters.add(query(filter.name() + ".to", filter.description() + ": to", text().format(format)));
            }
            case ORGANISATION -> {
                parameters.add(query(filter.name(), filter.description(), text()));
                parameters.add(
                        query("subtree", "Whether those below the organisation count too", bool().defaultValue(true)));
                parameters.add(query(
                        "predecessors",
                        "Whether those that it, and with subtree=true those below it, followed in reorganisations count"
                                + " too, however far back",
                        bool().defaultValue(false)));
            }
        }
        return parameters;
    }

    private static Schema many(QueryFilter filter) {
        var item = text();
        if (!filter.allowed().isEmpty()) {
            item.setEnumeration(new ArrayList<>(filter.allowed()));
        }
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(item)
                .maxItems(50);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(1000);
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int32");
    }

    private static Schema bool() {
        return OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN);
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }
}
