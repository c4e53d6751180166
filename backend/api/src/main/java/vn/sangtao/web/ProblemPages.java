package vn.sangtao.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains each type of problem at its own stable address, to which the {@code type} of a response points. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Problems", description = "What the kinds of problems mean")
public class ProblemPages {

    /** An explanation in both languages. */
    public record Explanation(String type, Text vi, Text en) {}

    /** Title and explanation in one language. */
    public record Text(String title, String explanation) {}

    @GET
    @Path("{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainProblem",
            summary = "Explain a kind of problem",
            description = "Gives the title and the explanation, in Vietnamese and English, of the kind of problem whose"
                    + " address an answer carried as its `type`. Needs no token.")
    public Explanation explain(@PathParam("slug") String slug) {
        return new Explanation("/problems/" + slug, in(Texts.VIETNAMESE, slug), in(Locale.ENGLISH, slug));
    }

    private static Text in(Locale language, String slug) {
        var key = "problem." + slug;
        var title = Texts.find(language, key + ".title");
        var explanation = Texts.find(language, key + ".explanation");
        if (title.isEmpty() || explanation.isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        return new Text(title.get(), explanation.get());
    }
}
