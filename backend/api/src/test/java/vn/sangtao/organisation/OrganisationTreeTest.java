package vn.sangtao.organisation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.organisation.OrganisationRecords.code;
import static vn.sangtao.organisation.OrganisationRecords.draft;
import static vn.sangtao.organisation.OrganisationRecords.under;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;

/** The tree of organisations: the parents allowed, no cycles, and descendants move along. */
@ApiTest
class OrganisationTreeTest {

    private static final Set<String> BODIES_THAT_HAVE_MEMBERS =
            Set.of("CENTRAL_FRONT", "CITY_FRONT", "DISTRICT_FRONT", "COMMUNE_FRONT");

    /** The parents allowed for each kind; the root has none. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            entry("CENTRAL_FRONT", Set.of()),
            entry("CITY_FRONT", Set.of("CENTRAL_FRONT")),
            entry("SOCIO_POLITICAL", BODIES_THAT_HAVE_MEMBERS),
            entry("MEMBER", BODIES_THAT_HAVE_MEMBERS),
            entry("DISTRICT_FRONT", Set.of("CITY_FRONT")),
            entry("COMMUNE_FRONT", Set.of("CITY_FRONT", "DISTRICT_FRONT")),
            entry("GRASSROOTS", Set.of("SOCIO_POLITICAL", "MEMBER", "DISTRICT_FRONT", "COMMUNE_FRONT", "GRASSROOTS")));

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void childFitsItsParent(OrganisationKind kind) {
        var parents = Map.of(
                "CENTRAL_FRONT", "TW",
                "CITY_FRONT", "CT",
                "SOCIO_POLITICAL", "CT-HND",
                "MEMBER", "CT-LHKHKT",
                "DISTRICT_FRONT", "CT-NINH-KIEU",
                "COMMUNE_FRONT", "CT-31135",
                "GRASSROOTS", under("CT-31135"));
        parents.forEach((parentKind, parent) -> {
            var answer = as("committee")
                    .body(draft(code(), kind.name(), parent, Map.of()))
                    .post("/organisations");
            assertThat(answer.statusCode())
                    .as("%s under %s", kind, parentKind)
                    .isEqualTo(expected(kind.name(), parentKind));
            if (answer.statusCode() == 400) {
                assertThat(answer.<List<String>>path("errors.code")).containsExactly("kind-does-not-fit");
            }
        });
    }

    private static int expected(String kind, String parentKind) {
        if (!PARENTS.getOrDefault(kind, Set.of()).contains(parentKind)) {
            return 400;
        }
        // it fits there, but nobody of a city may add it
        return parentKind.equals("CENTRAL_FRONT") ? 403 : 201;
    }

    @Test
    void onlyTheTopStandsUnderNothing() {
        as("committee")
                .body(Map.of("code", code(), "name", "Hội không có cấp trên", "kind", "MEMBER"))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parent"))
                .body("errors.code", contains("required"));
        as("committee")
                .body(Map.of("code", code(), "name", "Một trung ương nữa", "kind", "CENTRAL_FRONT"))
                .post("/organisations")
                .then()
                .statusCode(403);
    }

    @Test
    void nothingStandsUnderItselfOrWhatIsBelowIt() {
        var top = under("CT-31135");
        var below = under(under(top));
        for (var parent : List.of(top, below)) {
            patch("committee", "/organisations/" + top, Map.of("parent", parent))
                    .statusCode(400)
                    .body("errors.pointer", contains("/parent"))
                    .body("errors.code", contains("cycle"));
        }
    }

    @Test
    void thoseBelowMoveAlong() {
        var moved = under("CT-31135");
        var below = under(moved);
        var lowest = under(below);
        patch("committee", "/organisations/" + moved, Map.of("parent", "CT-31120"))
                .statusCode(200)
                .body("parent.code", equalTo("CT-31120"));
        for (var code : List.of(moved, below, lowest)) {
            listed("CT-31120", code).body("items.code", contains(code));
            listed("CT-31135", code).body("items", hasSize(0));
            listed("CT", code).body("items.code", contains(code));
        }
        as("committee").get("/organisations/" + below).then().body("parent.code", equalTo(moved));
    }

    @Test
    void recordsOfThoseBelowAreSeenFromTheNewPlace() {
        var moved = under("CT-31186");
        var below = under(moved);
        var initiative = InitiativeRecords.initiative("committee", Map.of("organisation", below));
        as("lead.cairang").get(initiative).then().statusCode(200);
        as("lead.ninhkieu").get(initiative).then().statusCode(404);
        patch("committee", "/organisations/" + moved, Map.of("parent", "CT-31135"))
                .statusCode(200);
        as("lead.cairang").get(initiative).then().statusCode(404);
        as("lead.ninhkieu").get(initiative).then().statusCode(200);
    }

    @Test
    void kindThatThoseBelowDoNotFitUnderIsRefused() {
        var district = code();
        created(as("committee")
                .body(draft(district, "DISTRICT_FRONT", "CT", Map.of()))
                .post("/organisations"));
        created(as("committee")
                .body(draft(code(), "COMMUNE_FRONT", district, Map.of()))
                .post("/organisations"));
        patch("committee", "/organisations/" + district, Map.of("kind", "COMMUNE_FRONT"))
                .statusCode(400)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("kind-does-not-fit"));
    }

    @Test
    void cityIsOneForEver() {
        patch("committee", "/organisations/CT", Map.of("kind", "SOCIO_POLITICAL"))
                .statusCode(400)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("not-changeable"));
    }

    @Test
    void treeIsOnlySoDeep() {
        var parent = "CT-31135";
        var longest = "X".repeat(28);
        for (int depth = 0; depth < 9; depth++) {
            var code = code() + "-" + longest;
            created(as("committee")
                    .body(draft(code, "GRASSROOTS", parent, Map.of()))
                    .post("/organisations"));
            parent = code;
        }
        as("committee")
                .body(draft(code() + "-" + longest, "GRASSROOTS", parent, Map.of()))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-deep"));
    }

    private static io.restassured.response.ValidatableResponse listed(String organisation, String code) {
        return as("committee")
                .queryParams(Map.of("organisation", organisation, "code", code))
                .get("/organisations")
                .then()
                .statusCode(200);
    }
}
