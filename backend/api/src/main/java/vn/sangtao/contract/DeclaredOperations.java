package vn.sangtao.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Finds the method that declares an operation. A method that several resources inherit names its operation by a
 * template, such as <code>list{Record}History</code>; {@link InheritedOperations} fills it in.
 */
final class DeclaredOperations {

    static final DotName OPERATION = DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final List<Declared> declared;

    private record Declared(Pattern name, MethodInfo method, boolean isTemplate) {

        static Declared of(String name, MethodInfo method) {
            var pattern = Pattern.compile("\\{[A-Za-z]+}")
                    .splitAsStream(name + "\0")
                    .map(Pattern::quote)
                    .reduce((before, after) -> before + ".+" + after)
                    .orElseThrow();
            return new Declared(Pattern.compile(pattern), method, name.contains("{"));
        }

        boolean isOf(String id) {
            return name.matcher(id + "\0").matches();
        }
    }

    DeclaredOperations(IndexView index) {
        declared = index.getAnnotations(OPERATION).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(annotation -> annotation.value("operationId") != null)
                .map(annotation -> Declared.of(
                        annotation.value("operationId").asString(),
                        annotation.target().asMethod()))
                .toList();
    }

    /** The method of the operation; empty where a framework declares it. */
    Optional<MethodInfo> method(Operation operation) {
        var id = String.valueOf(operation.getOperationId());
        return Stream.of(false, true)
                .flatMap(isTemplate -> declared.stream()
                        .filter(each -> each.isTemplate() == isTemplate)
                        .filter(each -> each.isOf(id)))
                .map(Declared::method)
                .findFirst();
    }
}
