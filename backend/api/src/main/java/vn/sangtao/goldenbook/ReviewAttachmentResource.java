package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.attachment.AttachmentReading;
import vn.sangtao.attachment.AttachmentSource;

/** HTTP endpoints for reading the files of initiatives under review. */
@Path("/api/v1/golden-book/reviews/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Tệp đính kèm: files attached to records")
public class ReviewAttachmentResource extends AttachmentReading {

    @Inject
    ReviewAttachments owner;

    @Override
    protected AttachmentSource owner() {
        return owner;
    }
}
