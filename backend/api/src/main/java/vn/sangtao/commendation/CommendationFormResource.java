package vn.sangtao.commendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;

/** The forms of commendation that each level may give, with their prize money. */
@Path("/api/v1/commendation-forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Commendations")
public class CommendationFormResource {

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listCommendationForms",
            summary = "List the forms that each level may give",
            description = "As it holds on a date, with the prize money: a factor of the base salary of that day."
                    + " Roles: everyone.")
    public List<CommendationFormView> list(
            @Parameter(description = "The date; today where it is absent", schema = @Schema(format = "date"))
                    @QueryParam("on")
                    @Nullable
                    String on) {
        return AwardTables.load().views(on == null ? LocalDate.now(clock) : date(on));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Problem.invalid("?on", "not-a-date", Map.of());
        }
    }
}
