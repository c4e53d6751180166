package vn.sangtao.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Declares in openapi.yaml which members a response always has: those that the code doesn't mark as nullable. The
 * required members of an input follow from its constraints instead.
 */
final class RequiredMembers {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private RequiredMembers() {}

    static void addTo(Map<String, Schema> schemas, IndexView index) {
        for (var type : index.getKnownClasses()) {
            var schema = schemas.get(type.simpleName());
            if (schema != null && type.isRecord() && isAnswer(type)) {
                type.recordComponents().stream()
                        .filter(component -> !isNullable(component))
                        .map(RecordComponentInfo::name)
                        .forEach(name -> require(schema, name));
            }
        }
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")) {
                require(schema, "items");
            }
        });
    }

    private static void require(Schema schema, String member) {
        var isThere = schema.getProperties() != null && schema.getProperties().containsKey(member);
        var isRequired = schema.getRequired() != null && schema.getRequired().contains(member);
        if (isThere && !isRequired) {
            schema.addRequired(member);
        }
    }

    private static boolean isAnswer(ClassInfo type) {
        var name = type.simpleName();
        return type.name().toString().startsWith("vn.sangtao.") && !name.endsWith("Draft") && !name.endsWith("Request");
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
    }
}
