package vn.sangtao.contract;

import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Declares in openapi.yaml the properties of responses with single records: versions come with an ETag, and a caller
 * who has the version already gets 304.
 */
final class RecordAnswers {

    private static final DotName VERSIONED = DotName.createSimple("vn.sangtao.web.Versioned");

    private RecordAnswers() {}

    static void addTo(OpenAPI contract, IndexView index) {
        var paths = contract.getPaths();
        paths.getPathItems().forEach((path, item) -> {
            addOverAlready(item.getPOST());
            addVersions(item, path, index);
        });
    }

    /** Adds status 200 next to 202: work that continues after the response may already be finished. */
    private static void addOverAlready(@Nullable Operation post) {
        var accepted = post == null ? null : post.getResponses().getAPIResponse("202");
        if (post != null && accepted != null && !post.getResponses().hasAPIResponse("200")) {
            post.getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("Over already")
                                    .content(accepted.getContent()));
        }
    }

    private static void addVersions(PathItem item, String path, IndexView index) {
        var get = item.getGET();
        var isKept = path.startsWith(ContractFilter.PUBLIC_PATHS);
        item.getOperations()
                .values()
                .forEach(operation -> operation.getResponses().getAPIResponses().values().stream()
                        .filter(response -> isVersioned(response, index)
                                || (isKept && operation.equals(get) && hasContent(response)))
                        .forEach(response -> response.addHeader("ETag", header("The version of this representation"))));
        if (get != null && contentOf(get).isPresent() && hasTag(get)) {
            get.getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("The caller has this version already"));
        }
    }

    private static boolean hasTag(Operation get) {
        var headers = get.getResponses().getAPIResponse("200").getHeaders();
        return headers != null && headers.containsKey("ETag");
    }

    private static Optional<Content> contentOf(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent);
    }

    private static boolean hasContent(APIResponse response) {
        return response.getContent() != null;
    }

    private static boolean isVersioned(APIResponse response, IndexView index) {
        return hasContent(response)
                && response.getContent().getMediaTypes().values().stream()
                        .map(type -> type.getSchema() == null
                                ? null
                                : type.getSchema().getRef())
                        .anyMatch(reference -> reference != null && namesVersioned(reference, index));
    }

    private static boolean namesVersioned(String reference, IndexView index) {
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        return index.getKnownClasses().stream()
                .filter(type -> type.interfaceNames().contains(VERSIONED))
                .map(ClassInfo::simpleName)
                .anyMatch(name::equals);
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
