package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Permission;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.record.Described;
import vn.sangtao.record.DraftEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** HTTP endpoints for editions: readable by everyone signed in, managed by the committees. */
@Path("/api/v1/golden-book/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Golden Book editions", description = "Kỳ Sách vàng: one a year in a city, with its deadlines and criteria")
@Described(
        get =
                @Described.Text(
                        summary = "Get an edition",
                        description = "With how many nominations are in each state, of those that the caller may read."
                                + " Roles: everyone."),
        create =
                @Described.Text(
                        summary = "Plan an edition",
                        description =
                                "For the caller's city, one a year; it begins as PLANNED. Deadlines are the first instant that"
                                        + " is too late: by default 2 September of the year, 00:00 in Vietnam, so that 1 September"
                                        + " 23:59:59.999999999 is in time. Roles: committee, standing-committee."),
        replace =
                @Described.Text(
                        summary = "Replace the settings of an edition",
                        description =
                                "Until it is FORWARDED. The year stays once it is OPEN; criteria, checklist, prize window and"
                                        + " blindness stay once it is REVIEWING. Roles: committee, standing-committee."),
        change =
                @Described.Text(
                        summary = "Change settings of an edition",
                        description = "JSON Merge Patch over what a PUT takes, with the same limits. Roles: committee,"
                                + " standing-committee."),
        delete =
                @Described.Text(
                        summary = "Delete a planned edition",
                        description =
                                "Only while PLANNED and without nominations. Roles: committee, standing-committee."),
        transition =
                @Described.Text(
                        summary = "Change the state of an edition",
                        description =
                                "PLANNED → OPEN (nominations are taken) → REVIEWING → FORWARDED → PUBLISHED. Publishing takes"
                                        + " all SELECTED nominations into the public book with it; while the Council hasn't decided on"
                                        + " all FORWARDED ones it is refused with `undecided-nominations`. Roles: committee,"
                                        + " standing-committee."))
public class GoldenBookEditionResource
        extends DraftEndpoints<GoldenBookEdition, GoldenBookEditionDraft, GoldenBookEditionView> {

    @Override
    protected GoldenBookEdition readable(String id) {
        return GoldenBookEdition.readable(id, current.get());
    }

    @Override
    protected GoldenBookEditionView view(GoldenBookEdition edition) {
        return edition.view(current.get());
    }

    @Override
    protected GoldenBookEdition create(Input<GoldenBookEditionDraft> input) {
        var caller = current.get();
        caller.require(Permission.RUN_GOLDEN_BOOK);
        var city = Organisation.byCode(caller.cityCode()).orElseThrow();
        return GoldenBookEdition.create(checked(input, null), city, caller);
    }

    @Override
    protected void requireEditable(GoldenBookEdition edition) {
        edition.requireEditable(current.get());
    }

    @Override
    protected GoldenBookEditionDraft draft(GoldenBookEdition edition) {
        return edition.draft();
    }

    @Override
    protected void write(GoldenBookEdition edition, Input<GoldenBookEditionDraft> input) {
        edition.write(checked(input, edition));
    }

    @Override
    protected void requireDeletable(GoldenBookEdition edition) {
        edition.requireDeletable(current.get());
    }

    @Override
    protected void delete(GoldenBookEdition edition) {
        edition.delete();
    }

    private static GoldenBookEditionDraft checked(
            Input<GoldenBookEditionDraft> input, @Nullable GoldenBookEdition replaced) {
        return input.checked((draft, faults) -> {
            if (!faults.isEmpty()) {
                // the defaults follow from the year, which may be what is at fault
                return draft;
            }
            var complete = draft.withDefaults();
            GoldenBookEditionRules.check(complete, replaced, faults);
            return complete;
        });
    }

    @GET
    @Operation(
            operationId = "listGoldenBookEditions",
            summary = "List editions",
            description = "Those of the caller's city; for the centre, those of all cities. Roles: everyone.")
    public Page<GoldenBookEditionRow> list(@Context UriInfo asked) {
        var readable = OrganisationFilter.readable(current.get(), "o");
        return GoldenBookEditionFilter.LISTING.page(database, asked.getQueryParameters(), readable);
    }
}
