package vn.sangtao.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Declares in openapi.yaml which lists can have null elements: those whose elements the code marks as nullable. */
final class NullableItems {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private NullableItems() {}

    static void addTo(Map<String, Schema> schemas, IndexView index) {
        for (var type : index.getKnownClasses()) {
            var schema = schemas.get(type.simpleName());
            if (schema == null || !type.isRecord() || schema.getProperties() == null) {
                continue;
            }
            for (var component : type.recordComponents()) {
                var member = schema.getProperties().get(component.name());
                if (member != null && holdsNulls(component.type())) {
                    allowNull(member.getItems());
                }
            }
        }
    }

    private static boolean holdsNulls(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().stream().anyMatch(element -> element.hasAnnotation(NULLABLE));
    }

    private static void allowNull(Schema items) {
        if (!items.getType().contains(Schema.SchemaType.NULL)) {
            items.addType(Schema.SchemaType.NULL);
        }
    }
}
