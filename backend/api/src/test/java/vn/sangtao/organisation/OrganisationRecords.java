package vn.sangtao.organisation;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Organisations for tests, created as the committee creates them. */
public final class OrganisationRecords {

    private OrganisationRecords() {}

    /** Returns a unique code. */
    public static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Returns a new organisation, with these members too. */
    static Map<String, Object> draft(String code, String kind, String parent, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(
                Map.of("code", code, "name", "Chi hội " + code, "kind", kind, "parent", parent));
        draft.putAll(members);
        return draft;
    }

    /** Creates a grassroots organisation below the parent and returns its code. */
    public static String under(String parent) {
        var code = code();
        created(as("committee")
                .body(draft(code, "GRASSROOTS", parent, Map.of()))
                .post("/organisations"));
        return code;
    }

    /** Records that one organisation succeeded the other in a reorganisation. */
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
