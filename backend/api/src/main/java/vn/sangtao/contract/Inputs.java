package vn.sangtao.contract;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Shows request bodies in openapi.yaml as they are sent, without the types into which the code reads them. */
final class Inputs {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern WRAPPER = Pattern.compile("(Input|Patch)(?=[A-Z])");

    private Inputs() {}

    /** Replaces an input with further rules by the record it wraps, which is what is sent. */
    static void unwrap(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> {
            var reference = type.getSchema() == null ? null : type.getSchema().getRef();
            if (reference != null && isWrapper(reference.substring(SCHEMAS.length()))) {
                type.setSchema(OASFactory.createSchema()
                        .ref(SCHEMAS
                                + WRAPPER.matcher(reference.substring(SCHEMAS.length()))
                                        .replaceFirst("")));
            }
        });
    }

    /** Versions are sent as text. */
    static void describeVersions(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                parameter.setDescription("The ETag of the version that the change was made from");
                parameter.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(200));
                parameter.setExample("\"3\"");
            }
        }
    }

    /** Removes schemas of types that are internal to the code. */
    static void removeInner(OpenAPI contract) {
        var components = contract.getComponents();
        var inner = components.getSchemas().keySet().stream()
                .filter(name -> isWrapper(name)
                        || List.of("Faults", "IfMatch", "HttpProblem", "HttpValidationProblem", "Violation")
                                .contains(name))
                .toList();
        inner.forEach(components::removeSchema);
    }

    private static boolean isWrapper(String schema) {
        return WRAPPER.matcher(schema).lookingAt();
    }
}
