package vn.sangtao.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of fields by which initiatives are classified. */
@Path("/api/v1/initiative-fields")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives")
public class InitiativeFieldResource {

    @GET
    @Operation(
            operationId = "listInitiativeFields",
            summary = "List the fields of initiatives",
            description = "Past ones too, with the time in which they may be chosen. Roles: everyone.")
    public List<InitiativeField.View> list() {
        return InitiativeField.views();
    }
}
