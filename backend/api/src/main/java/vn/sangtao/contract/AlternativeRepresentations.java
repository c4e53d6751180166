package vn.sangtao.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import vn.sangtao.web.ExportFormat;

/** Finds the file formats of an operation that has a hidden method of its own for each, at the same path. */
final class AlternativeRepresentations {

    private static final DotName GET_METHOD = DotName.createSimple(GET.class);
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);

    private final DeclaredOperations operations;

    AlternativeRepresentations(DeclaredOperations operations) {
        this.operations = operations;
    }

    /** The formats that other methods of the same resource produce at the path of this operation. */
    Stream<ExportFormat> of(Operation operation) {
        return operations.method(operation).stream()
                .filter(method -> method.hasAnnotation(GET_METHOD))
                .flatMap(method -> method.declaringClass().methods().stream()
                        .filter(other -> !other.equals(method) && other.hasAnnotation(GET_METHOD))
                        .filter(AlternativeRepresentations::isHidden)
                        .filter(other -> path(other).equals(path(method))))
                .flatMap(AlternativeRepresentations::formats);
    }

    private static boolean isHidden(MethodInfo method) {
        var operation = method.annotation(DeclaredOperations.OPERATION);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    private static Stream<ExportFormat> formats(MethodInfo method) {
        var produces = method.annotation(PRODUCES);
        return produces == null
                ? Stream.empty()
                : Arrays.stream(ExportFormat.values())
                        .filter(format ->
                                Arrays.asList(produces.value().asStringArray()).contains(format.mediaType()));
    }

    private static String path(MethodInfo method) {
        AnnotationInstance path = method.annotation(PATH);
        return path == null ? "" : path.value().asString();
    }
}
