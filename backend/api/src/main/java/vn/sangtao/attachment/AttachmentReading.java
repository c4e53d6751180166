package vn.sangtao.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.web.Page;

/**
 * Attachments read over HTTP: of the record itself, or of one that it refers to. A feature has a subclass that sets the
 * path and the source; the ids of operations are completed by the collection's name.
 */
public abstract class AttachmentReading {

    @Inject
    CurrentCaller current;

    @Inject
    ListAttachments listAttachments;

    @Inject
    GiveOut giveOut;

    /** Returns the source of these attachments. */
    protected abstract AttachmentSource owner();

    @GET
    @Operation(
            operationId = "listAttachmentsOf{Collection}",
            summary = "List the attachments of a record",
            description =
                    "For who may read the record; confidential ones only inside the organisation and for reviewers.")
    @Transactional
    public Page<AttachmentView> list(@PathParam("id") String id, @Context UriInfo asked) {
        return listAttachments.page(owner(), owner().readable(id, current.get()), asked.getQueryParameters());
    }

    @GET
    @Path("{attachmentId}")
    @Operation(
            operationId = "getAttachmentOf{Collection}",
            summary = "Get what is said of an attachment",
            description = "A withdrawn one too.")
    @Transactional
    public AttachmentView get(@PathParam("id") String id, @PathParam("attachmentId") String attachmentId) {
        return shown(id, attachmentId);
    }

    @GET
    @Path("{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getAttachmentContentOf{Collection}", summary = "Get the file itself", description = """
                    With the hash of the content as its tag and in Repr-Digest. A part of it by the header Range, one \
                    range at a time; HEAD answers the same headers.""")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "416", ref = "Problem416")
    public Response content(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange) {
        // the transaction ends before the file is sent, so that a slow client holds no database connection
        var attachment = QuarkusTransaction.requiringNew().call(() -> shown(id, attachmentId));
        return giveOut.answer(attachment, new GiveOut.Asked(ifNoneMatch, range, ifRange));
    }

    private AttachmentView shown(String id, String attachmentId) {
        var record = owner().readable(id, current.get());
        return Attachment.readable(attachmentId, owner(), record).view(record);
    }
}
