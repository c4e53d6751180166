package vn.sangtao.contract;

import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import vn.sangtao.record.Described;

/**
 * Names and describes the operations that are declared once and that several resources inherit. Their ids contain
 * <code>{Record}</code>, for which the resource's type of record stands, or <code>{Collection}</code>, for which the
 * segment of the path stands that the record is in.
 */
final class InheritedOperations {

    private static final String RECORD = "{Record}";
    private static final String COLLECTION = "{Collection}";
    private static final String BELOW_A_RECORD = "/{id}/";

    private static final Pattern OF_A_RECORD = Pattern.compile("/\\{id}(/.*)?$");
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName DESCRIBED = DotName.createSimple(Described.class);

    private final Map<String, ClassInfo> resources = new HashMap<>();

    InheritedOperations(IndexView index) {
        index.getAnnotations(PATH).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS)
                .filter(annotation -> annotation.target().asClass().hasDeclaredAnnotation(DESCRIBED))
                .forEach(annotation -> resources.put(
                        annotation.value().asString(), annotation.target().asClass()));
    }

    void complete(Map<String, PathItem> items) {
        items.forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private void complete(String path, Operation operation) {
        var declared = String.valueOf(operation.getOperationId());
        if (declared.contains(RECORD)) {
            var collection = OF_A_RECORD.matcher(path).replaceFirst("");
            var resource = Objects.requireNonNull(resources.get(collection), "no @Described resource at " + collection);
            operation.setOperationId(declared.replace(RECORD, recordOf(resource)));
            describe(operation, declared.substring(0, declared.indexOf('{')), resource);
        } else if (declared.contains(COLLECTION)) {
            operation.setOperationId(declared.replace(COLLECTION, collectionIn(path)));
        }
    }

    /** Returns the name of the record, which is the first argument of the class that the resource extends. */
    private static String recordOf(ClassInfo resource) {
        var record = resource.superClassType().asParameterizedType().arguments().getFirst();
        return record.name().withoutPackagePrefix();
    }

    private static void describe(Operation operation, String action, ClassInfo resource) {
        if (operation.getSummary() != null) {
            return;
        }
        var text = resource.declaredAnnotation(DESCRIBED).value(action.toLowerCase(Locale.ROOT));
        if (text == null) {
            throw new IllegalStateException("%s doesn't describe '%s'".formatted(resource.name(), action));
        }
        var described = text.asNested();
        operation.setSummary(described.value("summary").asString());
        var description = described.value("description");
        operation.setDescription(description == null ? null : description.asString());
    }

    private static String collectionIn(String path) {
        var end = path.indexOf(BELOW_A_RECORD);
        var collection = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return Character.toUpperCase(collection.charAt(0)) + collection.substring(1);
    }
}
