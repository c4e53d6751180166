package vn.sangtao.contract;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The problems in openapi.yaml: one schema, and one response for each status. */
final class Problems {

    /** In order, so that every build writes the same contract. */
    private static final Map<Integer, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The input is not valid; nothing was changed"),
            Map.entry(401, "No token, or none that holds"),
            Map.entry(403, "The caller may read this, but not do that"),
            Map.entry(404, "Not there, or not for this caller"),
            Map.entry(406, "Not available in the format asked for"),
            Map.entry(409, "The present state stands against it"),
            Map.entry(412, "Somebody else changed it meanwhile"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "The format of the body is not taken"),
            Map.entry(416, "The part that was asked for lies beyond the end"),
            Map.entry(422, "What was sent can be read, but not be taken, or the idempotency key came before"),
            Map.entry(428, "The header If-Match is missing"),
            Map.entry(429, "Too many requests; see Retry-After"),
            Map.entry(503, "A part of the system is away; see Retry-After"),
            Map.entry(507, "There is no room for what was sent; see Retry-After")));

    private Problems() {}

    static void define(OpenAPI contract) {
        var components = contract.getComponents() == null ? OASFactory.createComponents() : contract.getComponents();
        contract.setComponents(components);
        components.addSchema("Fault", fault());
        components.addSchema("Problem", problem());
        MEANINGS.forEach((status, meaning) -> components.addResponse(
                "Problem" + status,
                OASFactory.createAPIResponse()
                        .description(meaning)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem"))))));
        components.addSecurityScheme(
                "keycloak",
                OASFactory.createSecurityScheme()
                        .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the realm `sangtao` with the audience `sangtao-api`"));
    }

    static void addTo(Operation operation, int status) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses);
        responses.addAPIResponse(
                String.valueOf(status), OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457. Further members belong to the kind of problem.")
                .addProperty("type", text("Stable address of the kind; answers with an explanation"))
                .addProperty("title", text("The kind, in the language asked for"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("detail", text("What is wrong here"))
                .addProperty("instance", text("The path of the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Fault")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema fault() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text("JSON Pointer into the body, or ?name for a query parameter"))
                .addProperty("code", text("Stable code"))
                .addProperty("message", text("The fault, in the language asked for"))
                .addRequired("pointer")
                .addRequired("code")
                .addRequired("message");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
