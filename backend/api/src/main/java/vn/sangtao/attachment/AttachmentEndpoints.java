package vn.sangtao.attachment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Faults;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Patch;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.web.QueryFilter;

/**
 * The attachments of one kind of record over HTTP. A feature has a subclass that sets the path and the owner; the ids
 * of operations are completed by the collection's name.
 */
public abstract class AttachmentEndpoints extends AttachmentReading {

    @Inject
    ReceiveAttachment receiveAttachment;

    @Override
    protected abstract AttachmentOwner owner();

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAttachmentOf{Collection}", summary = "Attach a file", description = """
                    The body is the file itself: `curl --data-binary @anh.jpg --url-query name=anh.jpg …`. PDF, DOCX, \
                    XLSX, PPTX, JPEG, PNG and MP4 are taken, found by looking inside: name and Content-Type don't \
                    matter, and a wrong extension is put right. For who may change the record, while it may be changed. \
                    The same file sent twice by the same person under the same name is attached once; the second answer \
                    is 200. Problems: `attachment-too-large`, `attachments-too-large` (413, with `limitBytes`), \
                    `attachment-type-not-allowed` (415), `attachment-has-macros`, `attachment-unpacks-too-large`, \
                    `attachment-infected` (422), `attachment-not-scanned` (503), `storage-full` (507); nothing is kept \
                    then.""")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was attached before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "422", ref = "Problem422")
    @APIResponse(responseCode = "507", ref = "Problem507")
    public Response add(
            @PathParam("id") String id,
            @Parameter(description = "The file's name; else that of the header Content-Disposition")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @QueryParam("description") @Nullable String description,
            @Parameter(description = "The paper that it is filed under: code in nominations, name in commendations")
                    @QueryParam("checklistItem")
                    @Nullable
                    String checklistItem,
            @Parameter(
                            description = "Whether only the organisation and reviewers see it; initiatives only",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("confidential")
                    @Nullable
                    String confidential,
            @Parameter(description = "`attachment; filename*=UTF-8''…`, where `name` isn't given")
                    @HeaderParam("Content-Disposition")
                    @Nullable
                    String disposition,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        var sentAs = headers.getMediaType();
        if (sentAs != null && sentAs.getType().equals("multipart")) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        var sentName = name == null ? SentName.of(disposition).orElse(null) : name;
        var draft = new AttachmentDraft(
                sentName, blankless(description), blankless(checklistItem), bool("confidential", confidential));
        var length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var upload = new ReceiveAttachment.Upload(owner(), id, draft, length == null ? null : Long.valueOf(length));
        var outcome = receiveAttachment.receive(upload, body, current.get());
        var answer = outcome.isNew() ? Response.created(address(id, outcome.view())) : Response.ok();
        return answer.entity(outcome.view()).build();
    }

    @PATCH
    @Path("{attachmentId}")
    @Consumes(Patch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeAttachmentOf{Collection}",
            summary = "Change what is said of an attachment",
            description = "JSON Merge Patch. For who may change the record, while it may be changed.")
    public AttachmentView patch(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Patch<AttachmentDraft> patch) {
        var record = owner().changeable(id, current.get());
        var attachment = Attachment.readable(attachmentId, owner(), record);
        attachment.requireShown();
        IfMatch.check(ifMatch, attachment.version);
        var changed = patch.readOnto(attachment.draft());
        var faults = new Faults();
        var checked = AttachmentRules.check(changed, record, attachment.checklistItem, "/", faults);
        faults.refuseIfAny();
        attachment.write(checked);
        attachment.changedBy(current.get());
        attachment.persistAndFlush();
        return attachment.view(record);
    }

    @DELETE
    @Path("{attachmentId}")
    @Transactional
    @Operation(
            operationId = "removeAttachmentOf{Collection}",
            summary = "Take an attachment out of a record",
            description = "Of a draft for good. Once the record was submitted (and then returned) it is withdrawn:"
                    + " kept, and listed only by `status=WITHDRAWN`.")
    public void remove(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var record = owner().changeable(id, current.get());
        var attachment = Attachment.readable(attachmentId, owner(), record);
        attachment.requireShown();
        IfMatch.check(ifMatch, attachment.version);
        attachment.remove(record, current.get());
    }

    private static @Nullable Boolean bool(String parameter, @Nullable String text) {
        var faults = new Faults();
        var read = QueryFilter.bool(parameter, text, faults);
        faults.refuseIfAny();
        return read;
    }

    private URI address(String id, AttachmentView view) {
        return URI.create("/api/v1/%s/%s/attachments/%s".formatted(owner().collection(), id, view.id()));
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
