package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.attachment.AttachmentEndpoints;
import vn.sangtao.attachment.AttachmentOwner;

/** HTTP endpoints for files attached to nominations. */
@Path("/api/v1/golden-book/nominations/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Tệp đính kèm: files attached to records")
public class NominationAttachmentResource extends AttachmentEndpoints {

    @Inject
    NominationAttachments owner;

    @Override
    protected AttachmentOwner owner() {
        return owner;
    }
}
