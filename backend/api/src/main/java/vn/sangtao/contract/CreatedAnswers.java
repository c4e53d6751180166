package vn.sangtao.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds to openapi.yaml the responses with a status set by the code, if it declares the type. */
final class CreatedAnswers {

    private static final DotName DECLARATION = DotName.createSimple(APIResponseSchema.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private CreatedAnswers() {}

    static void addTo(Operation operation, IndexView index) {
        index.getAnnotations(DECLARATION).stream()
                .filter(declared -> isOf(declared, operation.getOperationId()))
                .forEach(declared -> add(declared, operation));
    }

    private static boolean isOf(AnnotationInstance declared, String operationId) {
        if (declared.target().kind() != AnnotationTarget.Kind.METHOD) {
            return false;
        }
        var operation = declared.target().asMethod().annotation(OPERATION);
        return operation != null && operation.value("operationId").asString().equals(operationId);
    }

    private static void add(AnnotationInstance declared, Operation operation) {
        var response = operation
                .getResponses()
                .getAPIResponse(declared.value("responseCode").asString());
        if (response == null || response.getContent() != null) {
            return;
        }
        var type = declared.value().asClass().name().withoutPackagePrefix();
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + type))));
    }
}
