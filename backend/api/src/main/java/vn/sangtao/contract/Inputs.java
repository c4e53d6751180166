package vn.sangtao.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Shows request bodies in openapi.yaml as they are sent, without the types into which the code reads them. */
final class Inputs {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String WRAPPER = "Input";

    private Inputs() {}

    /** Replaces an input with further rules by the record it wraps, which is what is sent. */
    static void unwrap(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> {
            var reference = type.getSchema() == null ? null : type.getSchema().getRef();
            if (reference != null && reference.startsWith(SCHEMAS + WRAPPER)) {
                type.setSchema(OASFactory.createSchema()
                        .ref(SCHEMAS + reference.substring(SCHEMAS.length() + WRAPPER.length())));
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
                .filter(name -> name.startsWith(WRAPPER)
                        || List.of("Faults", "IfMatch", "HttpProblem", "HttpValidationProblem", "Violation")
                                .contains(name))
                .toList();
        inner.forEach(components::removeSchema);
    }
}
