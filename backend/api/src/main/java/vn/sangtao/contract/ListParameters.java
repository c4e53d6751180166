package vn.sangtao.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.sangtao.account.AccountChangeFilter;
import vn.sangtao.attachment.AttachmentFilter;
import vn.sangtao.audit.AccessEventFilter;
import vn.sangtao.bulk.ImportFilter;
import vn.sangtao.campaign.CampaignFilter;
import vn.sangtao.commendation.CommendationDecisionFilter;
import vn.sangtao.commendation.CommendationFilter;
import vn.sangtao.goldenbook.BallotFilter;
import vn.sangtao.goldenbook.DossierFilter;
import vn.sangtao.goldenbook.GoldenBookEditionFilter;
import vn.sangtao.goldenbook.NominationFilter;
import vn.sangtao.goldenbook.PublishedEntryFilter;
import vn.sangtao.goldenbook.ReviewFilter;
import vn.sangtao.history.RecordHistory;
import vn.sangtao.initiative.InitiativeFilter;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.FilterSet;
import vn.sangtao.web.Listing;
import vn.sangtao.web.QueryFilter;

/** Adds the parameters of each list to openapi.yaml, from the same declarations that answer the requests. */
final class ListParameters {

    /** The lists, by the id of their operation. */
    static final Map<String, Listing<?>> LISTINGS = Map.ofEntries(
            Map.entry("listOrganisations", OrganisationFilter.LISTING),
            Map.entry("listCampaigns", CampaignFilter.LISTING),
            Map.entry("listAttachmentsOfCommendations", AttachmentFilter.LISTING),
            Map.entry("listAttachmentsOfInitiatives", AttachmentFilter.LISTING),
            Map.entry("listAttachmentsOfNominations", AttachmentFilter.LISTING),
            Map.entry("listAttachmentsOfReviews", AttachmentFilter.LISTING),
            Map.entry("listCommendations", CommendationFilter.LISTING),
            Map.entry("listCommendationDecisions", CommendationDecisionFilter.LISTING),
            Map.entry("listAccountChanges", AccountChangeFilter.LISTING),
            Map.entry("listChangesOfAccount", AccountChangeFilter.LISTING),
            Map.entry("listInitiatives", InitiativeFilter.LISTING),
            Map.entry("listImports", ImportFilter.LISTING),
            Map.entry("listOrganisationHistory", RecordHistory.LISTING),
            Map.entry("listCampaignHistory", RecordHistory.LISTING),
            Map.entry("listInitiativeHistory", RecordHistory.LISTING),
            Map.entry("listGoldenBookEditionHistory", RecordHistory.LISTING),
            Map.entry("listNominationHistory", RecordHistory.LISTING),
            Map.entry("listCommendationHistory", RecordHistory.LISTING),
            Map.entry("listCommendationDecisionHistory", RecordHistory.LISTING),
            Map.entry("listAccessEvents", AccessEventFilter.LISTING),
            Map.entry("listGoldenBookEditions", GoldenBookEditionFilter.LISTING),
            Map.entry("listNominations", NominationFilter.LISTING),
            Map.entry("listBallots", BallotFilter.LISTING),
            Map.entry("listBallotHistory", RecordHistory.LISTING),
            Map.entry("listDossiers", DossierFilter.LISTING),
            Map.entry("listDossierHistory", RecordHistory.LISTING),
            Map.entry("listReviews", ReviewFilter.LISTING),
            Map.entry("listReviewHistory", RecordHistory.LISTING),
            Map.entry("listPublishedEntries", PublishedEntryFilter.LISTING));

    /** Statistics that take the filters of a list, by the id of their operation. */
    private static final Map<String, FilterSet> FIGURES =
            Map.of("getCommendationStatistics", CommendationFilter.COUNTED);

    private ListParameters() {}

    static void addTo(Operation operation) {
        addFiltersTo(operation);
        var listing = LISTINGS.get(String.valueOf(operation.getOperationId()));
        if (listing == null || isComplete(operation)) {
            return;
        }
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
        operation.addParameter(query("count", "Whether `total` is counted", truth()));
    }

    private static void addFiltersTo(Operation operation) {
        var figures = FIGURES.get(String.valueOf(operation.getOperationId()));
        if (figures == null || has(operation, "organisation")) {
            return;
        }
        figures.filters().forEach(filter -> parametersOf(filter).forEach(operation::addParameter));
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
            case TRUTH -> parameters.add(query(filter.name(), filter.description(), truth()));
            case DATES, INSTANTS -> {
                var format = filter.shape() == QueryFilter.Shape.DATES ? "date" : "date-time";
                parameters.add(query(filter.name() + ".from", filter.description() + ": from", text().format(format)));
                parameters.add(query(filter.name() + ".to", filter.description() + ": to", text().format(format)));
            }
            case ORGANISATION -> {
                parameters.add(query(filter.name(), filter.description(), text()));
                parameters.add(
                        query("subtree", "Whether those below the organisation count too", truth().defaultValue(true)));
                parameters.add(query(
                        "predecessors",
                        "Whether those that it, and with subtree=true those below it, followed in reorganisations count"
                                + " too, however far back",
                        truth().defaultValue(false)));
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

    private static Schema truth() {
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
