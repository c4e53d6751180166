package vn.sangtao.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.idempotency.IdempotencyKey;
import vn.sangtao.web.Condition;
import vn.sangtao.web.ExportFormat;
import vn.sangtao.web.Page;
import vn.sangtao.web.Problem;
import vn.sangtao.web.Texts;

/** Bulk imports over HTTP. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports", description = "Nhập dữ liệu: many records at once, from a file")
public class ImportResource {

    @Inject
    CurrentCaller current;

    @Inject
    EntityManager database;

    @Inject
    ImportKinds kinds;

    @Inject
    ReceiveImport receiveImport;

    @Inject
    RejectedRows rejectedRows;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List the caller's imports",
            description = "Newest first. Roles: everyone, their own.")
    public Page<ImportRowView> list(@Context UriInfo asked) {
        var own = Condition.of("j.createdBy = :me", "me", current.get().subject());
        return ImportFilter.LISTING.page(database, asked.getQueryParameters(), own);
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson", ImportFormat.XLSX_TYPE})
    @Operation(
            operationId = "startImport",
            summary = "Import a file",
            description = "The body is the file: CSV (UTF-8; comma, semicolon or tab), NDJSON or the first"
                    + " sheet of a workbook (XLSX). Rows are checked like a"
                    + " single create, within the caller's reach. With `Prefer: wait=30` the answer waits for the end as"
                    + " long as that; otherwise it comes at once, with the address to ask for progress. Roles:"
                    + " organisation-officer, organisation-lead, integration, committee, standing-committee,"
                    + " central-council, as far as"
                    + " the kind lets them.")
    @APIResponse(responseCode = "202", description = "Accepted")
    public Response start(
            @Parameter(description = "What the rows are, such as `initiatives`", required = true)
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            description = "`validate`, `all-or-nothing` or `skip-invalid`",
                            required = true,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            enumeration = {"validate", "all-or-nothing", "skip-invalid"}))
                    @QueryParam("mode")
                    @Nullable
                    String mode,
            @Parameter(description = "Whether columns that aren't known are passed over instead of refused")
                    @QueryParam("ignoreUnknown")
                    @DefaultValue("false")
                    boolean ignoreUnknown,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @Parameter(description = "The same key and file give the same import again")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Parameter(description = "`wait=30`: seconds to wait for the end, at most 60")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema =
                                                @Schema(
                                                        type =
                                                                org.eclipse.microprofile.openapi.annotations.enums
                                                                        .SchemaType.STRING)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema =
                                                @Schema(
                                                        type =
                                                                org.eclipse.microprofile.openapi.annotations.enums
                                                                        .SchemaType.STRING)),
                                @Content(
                                        mediaType = ImportFormat.XLSX_TYPE,
                                        schema =
                                                @Schema(
                                                        type =
                                                                org.eclipse.microprofile.openapi.annotations.enums
                                                                        .SchemaType.STRING,
                                                        format = "binary"))
                            })
                    InputStream body) {
        var wanted = kinds.require(kind);
        current.get().require(wanted.importedWith());
        var upload = new ReceiveImport.Upload(
                wanted,
                mode(mode),
                ImportFormat.of(contentType).orElse(ImportFormat.CSV),
                ignoreUnknown,
                key == null || key.isBlank() ? null : IdempotencyKey.checked(key));
        var received = receiveImport.receive(upload, body, current.get());
        var view = Waiting.forEnd(received.id().toString(), current.get(), prefer, clock);
        return Response.status(view.state().isOver() ? 200 : 202)
                .location(URI.create("/api/v1/imports/" + view.id()))
                .entity(view)
                .build();
    }

    private static ImportMode mode(@Nullable String name) {
        return ImportMode.ofQuery(String.valueOf(name))
                .orElseThrow(() -> Problem.invalid(
                        "?mode",
                        "not-one-of",
                        Map.of(
                                "allowed",
                                Arrays.stream(ImportMode.values())
                                        .map(ImportMode::queryName)
                                        .toList())));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "Get the state of an import",
            description = "Counts and progress; with `Prefer: wait=30` the answer waits for the end as long as that."
                    + " Roles: who started it.")
    public ImportView get(
            @PathParam("id") String id,
            @Parameter(description = "`wait=30`: seconds to wait for the end, at most 60")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer) {
        return Waiting.forEnd(id, current.get(), prefer, clock);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "It stops at the next few hundred rows; what was written by then stays, except in the mode"
                    + " all-or-nothing. One that is over stays as it is. Roles: who started it.")
    public void cancel(@PathParam("id") String id) {
        var caller = current.get();
        QuarkusTransaction.requiringNew().run(() -> {
            var job = ImportJob.readable(id, caller);
            if (!job.state.isOver()) {
                job.state = ImportState.CANCELLED;
                job.finishedAt = caller.at();
            }
        });
    }

    @GET
    @Path("{id}/rejects")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImportRejects",
            summary = "List the rows that an import refused",
            description =
                    "In the order of the file, each with its faults. With `Accept: text/csv` or XLSX all of them as a"
                            + " file that can be mended and sent again. Roles: who started it.")
    public RejectedRows.RejectPage rejects(
            @PathParam("id") String id,
            @Parameter(description = "Rows on a page, 1 to 200") @QueryParam("limit") @DefaultValue("25") int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @DefaultValue("0")
                    long cursor) {
        if (limit < 1 || limit > 200) {
            throw Problem.invalid("?limit", "limit-range", Map.of("max", 200));
        }
        return rejectedRows.page(ImportJob.readable(id, current.get()), cursor, limit);
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response rejectsAsCsv(@PathParam("id") String id) {
        return rejectsAs(ExportFormat.CSV, id);
    }

    @GET
    @Path("{id}/rejects")
    @Produces(ImportFormat.XLSX_TYPE)
    @Operation(hidden = true)
    public Response rejectsAsXlsx(@PathParam("id") String id) {
        return rejectsAs(ExportFormat.XLSX, id);
    }

    private Response rejectsAs(ExportFormat format, String id) {
        var job = ImportJob.readable(id, current.get());
        var language = texts.language();
        return file(format, "rejects-" + job.id, out -> rejectedRows.write(job, format, out, language));
    }

    private static Response file(ExportFormat format, String name, StreamingOutput content) {
        var type = format == ExportFormat.CSV ? "text/csv; charset=utf-8" : format.mediaType();
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, format.extension()))
                .build();
    }

    @GET
    @Path("kinds")
    @Operation(
            operationId = "listImportKinds",
            summary = "List what can be imported",
            description = "What the caller may import, with the columns of each. Roles: everyone.")
    public List<ImportKindView> kinds() {
        return kinds.all().stream()
                .filter(kind -> current.get().may(kind.importedWith()))
                .map(ImportKindView::of)
                .toList();
    }

    @GET
    @Path("kinds/{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getImportKind",
            summary = "Get the columns of an import",
            description = "With `Accept: text/csv` or XLSX a template with a filled example row, its header"
                    + " in the language asked for. Roles: everyone.")
    public ImportKindView kind(@PathParam("kind") String name) {
        return ImportKindView.of(kinds.inPath(name));
    }

    @GET
    @Path("kinds/{kind}")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response templateAsCsv(@PathParam("kind") String name) {
        return template(ExportFormat.CSV, name);
    }

    @GET
    @Path("kinds/{kind}")
    @Produces(ImportFormat.XLSX_TYPE)
    @Operation(hidden = true)
    public Response templateAsXlsx(@PathParam("kind") String name) {
        return template(ExportFormat.XLSX, name);
    }

    private Response template(ExportFormat format, String name) {
        var kind = kinds.inPath(name);
        var language = texts.language();
        return file(format, kind.name(), out -> ImportKindView.writeTemplate(kind, format, out, language));
    }
}
