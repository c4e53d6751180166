package vn.sangtao.contract;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Fills in the names of operations that are declared once and that several records have. */
final class OperationNames {

    /** The name of the record, as the operation that reads it has it. */
    private static final String RECORD = "{Record}";

    /** The last segment of the collection that the record is in. */
    private static final String COLLECTION = "{Collection}";

    private static final String BELOW_A_RECORD = "/{id}/";

    private OperationNames() {}

    static void fillIn(Map<String, PathItem> items) {
        items.forEach((path, item) -> item.getOperations()
                .values()
                .forEach(operation -> operation.setOperationId(name(items, path, operation))));
    }

    private static String name(Map<String, PathItem> items, String path, Operation operation) {
        var declared = String.valueOf(operation.getOperationId());
        if (declared.contains(RECORD)) {
            var record = Objects.requireNonNull(items.get(path.substring(0, path.lastIndexOf('/'))), path);
            var reading = record.getGET().getOperationId();
            return declared.replace(RECORD, reading.substring("get".length()));
        }
        if (declared.contains(COLLECTION)) {
            var end = path.indexOf(BELOW_A_RECORD);
            var collection = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
            return declared.replace(COLLECTION, Character.toUpperCase(collection.charAt(0)) + collection.substring(1));
        }
        return declared;
    }
}
