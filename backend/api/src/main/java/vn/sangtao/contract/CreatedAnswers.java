package vn.sangtao.contract;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Declares in openapi.yaml the body of responses that create a record, whose type the generator misses: the record as
 * reading it shows it.
 */
final class CreatedAnswers {

    private CreatedAnswers() {}

    static void addTo(Map<String, PathItem> items) {
        items.forEach((path, collection) -> {
            var record = items.get(path + "/{id}");
            if (collection.getPOST() != null && record != null && record.getGET() != null) {
                var shown = record.getGET().getResponses().getAPIResponse("200").getContent();
                Stream.of("201", "202")
                        .filter(collection.getPOST().getResponses()::hasAPIResponse)
                        .map(collection.getPOST().getResponses()::getAPIResponse)
                        .forEach(created -> complete(created, shown));
            }
        });
    }

    private static void complete(APIResponse created, Content shown) {
        if (created.getContent() == null) {
            created.setContent(OASFactory.createContent()
                    .addMediaType("application/json", shown.getMediaType("application/json")));
        }
    }
}
