package vn.sangtao.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.sangtao.web.ExportFormat;

/** Adds to openapi.yaml that each list links to its next page, and is available as a file. */
final class ListExports {

    private static final String SENTENCE = " With `Accept: text/csv`, `application/x-ndjson` or the media type of XLSX"
            + " all rows come as a file, with the same filters and order; `limit`, `cursor` and `count` don't matter"
            + " then. A caller takes two files at a time.";

    private final DeclaredLists lists;
    private final AlternativeRepresentations alternatives;

    ListExports(DeclaredLists lists, AlternativeRepresentations alternatives) {
        this.lists = lists;
        this.alternatives = alternatives;
    }

    void addTo(Operation operation) {
        var files = lists.isComputed(operation) ? Stream.of(ExportFormat.values()) : alternatives.of(operation);
        files.forEach(format ->
                content(operation).ifPresent(content -> content.addMediaType(format.mediaType(), file(format))));
        if (lists.listing(operation).isEmpty()
                || String.valueOf(operation.getDescription()).contains(SENTENCE)) {
            return;
        }
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription()) + SENTENCE);
        var page = operation.getResponses().getAPIResponse("200");
        page.addHeader(
                "Link",
                OASFactory.createHeader()
                        .description(
                                "`<address>; rel=\"next\"`: the next page, with the same filters; absent on the last")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        for (var format : ExportFormat.values()) {
            page.getContent().addMediaType(format.mediaType(), file(format));
        }
    }

    private static Optional<Content> content(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent);
    }

    private static MediaType file(ExportFormat format) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        if (format == ExportFormat.XLSX) {
            schema.setFormat("binary");
        }
        return OASFactory.createMediaType().schema(schema);
    }
}
