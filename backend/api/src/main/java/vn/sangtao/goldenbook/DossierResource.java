package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Permission;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.initiative.InitiativeField;
import vn.sangtao.record.Described;
import vn.sangtao.record.DraftEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.ListExported;
import vn.sangtao.web.Page;

/** HTTP endpoints for dossiers. */
@Path("/api/v1/golden-book/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossiers", description = "Hồ sơ giới thiệu: what a city sends to the Central Selection Council")
@Described(
        get =
                @Described.Text(
                        summary = "Get a dossier with its works",
                        description =
                                "Once it was sent, as it was sent, but for states and votes. Who reads it: as for the list."),
        create =
                @Described.Text(
                        summary = "Put a dossier together",
                        description =
                                "Of SHORTLISTED nominations of one edition, each in one dossier alone. Roles: committee,"
                                        + " standing-committee."),
        replace =
                @Described.Text(
                        summary = "Replace what a dossier says and holds",
                        description = "Only while DRAFT; the edition stays. Roles: committee, standing-committee."),
        change =
                @Described.Text(
                        summary = "Change members of a dossier",
                        description = "JSON Merge Patch over what a PUT takes, with the same limits. Roles: committee,"
                                + " standing-committee."),
        delete =
                @Described.Text(
                        summary = "Delete a dossier that was not sent",
                        description = "Its nominations stay as they are. Roles: committee, standing-committee."),
        transition =
                @Described.Text(
                        summary = "Send a dossier",
                        description =
                                "SENT freezes it: what it holds is kept as it is now, with a hash over all of it, and every work"
                                        + " becomes FORWARDED, or nothing happens. It takes a number, a date, and works that are SHORTLISTED"
                                        + " and lack no required paper: else `incomplete`. Roles: standing-committee, not with works of their"
                                        + " own."))
public class DossierResource extends DraftEndpoints<Dossier, DossierDraft, DossierView> {

    /** The name of downloaded archives in the access log. */
    private static final String ARCHIVES = "dossier-archives";

    @Inject
    DossierContents contents;

    @Inject
    DossierArchive archive;

    @Inject
    RecordSelections selections;

    @Inject
    Event<ListExported> exported;

    @Override
    protected Dossier readable(String id) {
        return Dossier.readable(id, current.get());
    }

    @Override
    protected DossierView view(Dossier dossier) {
        return contents.view(dossier, current.get());
    }

    @Override
    protected Dossier create(Input<DossierDraft> input) {
        current.get().require(Permission.RUN_GOLDEN_BOOK);
        var references = checked(input, null);
        var edition = Objects.requireNonNull(references.edition());
        return Dossier.create(input.value(), edition, references.nominations(), current.get());
    }

    @Override
    protected void requireEditable(Dossier dossier) {
        dossier.requireEditable(current.get());
    }

    @Override
    protected DossierDraft draft(Dossier dossier) {
        return dossier.draft();
    }

    @Override
    protected void write(Dossier dossier, Input<DossierDraft> input) {
        var references = checked(input, dossier);
        dossier.write(input.value(), references.nominations());
    }

    @Override
    protected void requireDeletable(Dossier dossier) {
        dossier.requireEditable(current.get());
    }

    @Override
    protected void delete(Dossier dossier) {
        dossier.delete();
    }

    @GET
    @Operation(
            operationId = "listDossiers",
            summary = "List dossiers",
            description =
                    "The committees and auditors those of their city, the central-council what any city has sent.")
    public Page<DossierRow> list(@Context UriInfo asked) {
        return DossierFilter.LISTING.page(database, asked.getQueryParameters(), DossierFilter.readable(current.get()));
    }

    @POST
    @Path("{id}/selections")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordSelections",
            summary = "Record what the Council decided on works of a dossier",
            description = "One or many at once, all or none: SELECTED, or NOT_SELECTED with a reason, and the votes."
                    + " A work is decided on once. Roles: central-council; committee and standing-committee on its"
                    + " behalf, from its letter; nobody on their own works (`own-case`).")
    public DossierView select(@PathParam("id") String id, SelectionsDraft draft) {
        var dossier = readable(id);
        selections.record(dossier, draft, current.get());
        database.flush();
        return view(dossier);
    }

    @GET
    @Path("{id}/list")
    @Transactional
    @Operation(
            operationId = "getDossierList",
            summary = "Get the list that goes with the letter",
            description = "All works at once, in JSON or, by `Accept`, as CSV, NDJSON or XLSX.")
    public Page<DossierView.DossierWork> works(@PathParam("id") String id) {
        return DossierList.of(InitiativeField.byCode()).page(view(readable(id)).works());
    }

    @GET
    @Path("{id}/archive")
    @Produces("application/zip")
    @Transactional
    @Operation(
            operationId = "getDossierArchive",
            summary = "Get all of a dossier as a ZIP",
            description = "The letter and the list, and for each work a page to read and its files, as they were sent;"
                    + " while it is put together, as they are now. Roles: as for the list of dossiers.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("id") String id) {
        var dossier = readable(id);
        var view = view(dossier);
        var works =
                contents.of(dossier).stream().map(DossierContents.Held::content).toList();
        var taken = new ListExported(current.get().subject(), ARCHIVES, "dossier=" + dossier.id(), works.size());
        var list = DossierList.of(InitiativeField.byCode());
        StreamingOutput zip = out -> {
            try {
                archive.write(view, works, list, out);
            } finally {
                exported.fire(taken);
            }
        };
        return Response.ok(zip, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ho-so-sach-vang-%d.zip\"".formatted(dossier.edition.year))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private DossierRules.References checked(Input<DossierDraft> input, @Nullable Dossier replaced) {
        return input.checked((draft, faults) -> DossierRules.check(draft, replaced, current.get(), faults));
    }
}
