package vn.sangtao.organisation;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Organisations for tests, made as the committee makes them. */
public final class OrganisationRecords {

    private OrganisationRecords() {}

    /** A code that no other test uses. */
    public static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** A new organisation, with these members too. */
    static Map<String, Object> draft(String code, String kind, String parent, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(
                Map.of("code", code, "name", "Chi hội " + code, "kind", kind, "parent", parent));
        draft.putAll(members);
        return draft;
    }

    /** The code of a grassroots organisation under that one. */
    public static String under(String parent) {
        var code = code();
        created(as("committee")
                .body(draft(code, "GRASSROOTS", parent, Map.of()))
                .post("/organisations"));
        return code;
    }

    /** Notes that the one followed the other in a reorganisation. */
    public static void followed(String predecessor, String successor) {
        QuarkusTransaction.requiringNew()
                .run(() -> Succession.of(
                                Organisation.byCode(predecessor).orElseThrow(),
                                Organisation.byCode(successor).orElseThrow(),
                                LocalDate.of(2026, 1, 1),
                                false)
                        .persist());
    }
}
