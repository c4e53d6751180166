package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Input;

/** HTTP endpoints for deadline extensions of single organisations. */
@Path("/api/v1/golden-book/editions/{id}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Golden Book editions")
public class DeadlineExtensionResource {

    @Inject
    CurrentCaller current;

    @Inject
    EntityManager database;

    @GET
    @Transactional
    @Operation(
            operationId = "listDeadlineExtensions",
            summary = "List the organisations that have more time",
            description = "All at once, the longest first. Roles: committee, standing-committee, auditor.")
    public DeadlineExtensions list(@PathParam("id") String id) {
        var edition = GoldenBookEdition.readable(id, current.get());
        current.get().require(Permission.OVERSEE_GOLDEN_BOOK, edition.city.path, edition.createdBy);
        return DeadlineExtensions.of(edition);
    }

    @PUT
    @Path("{organisation}")
    @Transactional
    @Operation(
            operationId = "extendDeadline",
            summary = "Give an organisation more time",
            description =
                    "In an edition that is OPEN or REVIEWING, beyond its deadline, with a reason. The organisation"
                            + " drafts and submits nominations until then, to the instant. Granted again it replaces what was"
                            + " granted before. Roles: committee, standing-committee.")
    public DeadlineExtensions extend(
            @PathParam("id") String id,
            @PathParam("organisation") String organisation,
            Input<DeadlineExtensionDraft> input) {
        var edition = kept(id);
        var extended = inCity(organisation, edition);
        input.checked((draft, faults) -> check(draft, edition, faults));
        var extension = DeadlineExtension.of(edition, extended)
                .orElseGet(() -> DeadlineExtension.create(edition, extended, current.get()));
        extension.write(input.value(), current.get());
        extension.persist();
        database.flush();
        return DeadlineExtensions.of(edition);
    }

    private boolean check(DeadlineExtensionDraft draft, GoldenBookEdition edition, Faults faults) {
        var until = draft.extendedUntil();
        if (until != null && !until.isAfter(edition.organisationDeadline)) {
            faults.add("/extendedUntil", "not-after", Map.of("other", "organisationDeadline"));
        } else if (until != null && !until.isAfter(current.get().at())) {
            faults.add("/extendedUntil", "in-the-past");
        }
        return faults.isEmpty();
    }

    @DELETE
    @Path("{organisation}")
    @Transactional
    @Operation(
            operationId = "endDeadlineExtension",
            summary = "Take back an organisation's additional time",
            description = "What was submitted stays submitted. Roles: committee, standing-committee.")
    public void end(@PathParam("id") String id, @PathParam("organisation") String organisation) {
        var edition = kept(id);
        StoredRecord.found(DeadlineExtension.of(edition, inCity(organisation, edition))
                        .orElse(null))
                .delete();
    }

    private GoldenBookEdition kept(String id) {
        var edition = GoldenBookEdition.readable(id, current.get());
        current.get().require(Permission.RUN_GOLDEN_BOOK, edition.city.path, edition.createdBy);
        edition.require(DeadlineExtension.GRANTING);
        return edition;
    }

    private static Organisation inCity(String code, GoldenBookEdition edition) {
        return StoredRecord.found(Organisation.byCode(code)
                .filter(organisation -> edition.city.code.equals(organisation.cityCode))
                .orElse(null));
    }
}
