package vn.sangtao.contract;

import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import vn.sangtao.web.ExportFormat;

/** Adds to openapi.yaml that each list links to its next page, and is available as a file. */
final class ListExports {

    private static final String SENTENCE = " With `Accept: text/csv`, `application/x-ndjson` or the media type of XLSX"
            + " all rows come as a file, with the same filters and order; `limit`, `cursor` and `count` don't matter"
            + " then. A caller takes two files at a time.";

    /** Operations other than lists that are available as a file. */
    private static final Set<String> ALSO_FILES = Set.of("listImportRejects", "getImportKind");

    /** Lists that are computed as a whole: they have no pages. */
    private static final Set<String> COMPUTED =
            Set.of("getRanking", "getDossierList", "getCommendationStatistics", "getBallotResult");

    private ListExports() {}

    static void addTo(Operation operation) {
        if (ALSO_FILES.contains(String.valueOf(operation.getOperationId()))) {
            Stream.of(ExportFormat.CSV, ExportFormat.XLSX)
                    .forEach(format -> operation
                            .getResponses()
                            .getAPIResponse("200")
                            .getContent()
                            .addMediaType(format.mediaType(), file(format)));
        }
        if (COMPUTED.contains(String.valueOf(operation.getOperationId()))) {
            var content = operation.getResponses().getAPIResponse("200").getContent();
            Stream.of(ExportFormat.values()).forEach(format -> content.addMediaType(format.mediaType(), file(format)));
        }
        if (!ListParameters.LISTINGS.containsKey(String.valueOf(operation.getOperationId()))
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

    private static MediaType file(ExportFormat format) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        if (format == ExportFormat.XLSX) {
            schema.setFormat("binary");
        }
        return OASFactory.createMediaType().schema(schema);
    }
}
