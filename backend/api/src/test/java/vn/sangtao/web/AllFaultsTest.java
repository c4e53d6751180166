package vn.sangtao.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.unique;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/**
 * One response reports all faults: those of the shape, and those of what the well-formed parts refer to and say
 * together.
 */
@ApiTest
class AllFaultsTest {

    private static final String FAULTY = """
            {"organisation": "CT-KHONG-CO", "title": "", "field": "KHONG-CO", "firstAppliedOn": "31/02/2026",
             "colour": "red",
             "authors": [{"fullName": "Nguyễn Văn An", "sharePercent": 60, "contact": true},
                         {"fullName": "Trần Thị Bé", "sharePercent": 30}]}""";

    private static final String[] POINTERS = {
        "/organisation", "/title", "/field", "/firstAppliedOn", "/colour", "/authors"
    };

    @Test
    void creationIsToldOfAllFaults() {
        as("officer.hnd")
                .body(FAULTY)
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder(POINTERS));
    }

    @Test
    void replacementIsToldOfAllFaults() {
        as("officer.hnd")
                .header("If-Match", "*")
                .body(FAULTY)
                .put(draft())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder(POINTERS));
    }

    @Test
    void patchIsToldOfAllFaults() {
        patch("officer.hnd", draft(), "*", FAULTY).statusCode(400).body("errors.pointer", containsInAnyOrder(POINTERS));
    }

    @Test
    void importedRowIsToldOfAllFaults() {
        var file = """
                organisation,title,field,firstAppliedOn,authors
                CT-KHONG-CO,,KHONG-CO,31/02/2026,Nguyễn Văn An|1980||||60; Trần Thị Bé|1985||||30
                """;
        var id = as("officer.hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=initiatives&mode=validate")
                .then()
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");
        as("officer.hnd")
                .get("/imports/" + id + "/rejects")
                .then()
                .body(
                        "items[0].faults.column",
                        containsInAnyOrder("organisation", "title", "field", "firstAppliedOn", "authors"));
    }

    /** Whoever sends nothing but faults is told of a hundred, and of how many more there are. */
    @Test
    void aHundredFaultsAreToldAndTheOthersCounted() {
        var author = "{\"a\":1}";
        var authors = "[" + author + ("," + author).repeat(7_999) + "]";
        as("officer.hnd")
                .body("{\"title\": \"Máy\", \"authors\": " + authors + "}")
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(100))
                .body("moreErrors", greaterThanOrEqualTo(7_900));

        var unknown = IntStream.range(0, 9_000)
                .mapToObj(each -> "\"m" + each + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        as("officer.hnd")
                .body(unknown)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(100))
                .body("moreErrors", greaterThanOrEqualTo(8_900));
    }

    @Test
    void wrongTypesWithoutEndAreToldOfOnce() {
        var wrong = "[" + "5,".repeat(7_999) + "5]";
        as("officer.hnd")
                .body("{\"title\": \"Máy\", \"authors\": " + wrong + "}")
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.size()", lessThanOrEqualTo(100));
    }

    @Test
    void moreValuesThanAnyInputHasAreNotReadAtAll() {
        as("officer.hnd")
                .body("{\"title\": \"Máy\", \"authors\": [" + "{},".repeat(30_000) + "{}]}")
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("too-many-values")));
    }

    @Test
    void partThatIsNotWellFormedIsHeldToNoRule() {
        as("officer.hnd")
                .body("{\"organisation\": 5, \"title\": \"Máy\", \"authors\": \"An\"}")
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/organisation", "/authors"))
                .body("errors.code", hasItems("not-a-list"));
    }

    @Test
    void otherRoomsTellOfAllFaultsToo() {
        as("committee")
                .body("{\"parent\": \"KHONG-CO\", \"kind\": \"MEMBER\"}")
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/parent", "/code", "/name"));
        as("committee")
                .body("{\"leadOrganisation\": \"KHONG-CO\"}")
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/leadOrganisation", "/code", "/title"));
        as("committee")
                .body("{\"edition\": \"1850\"}")
                .post("/golden-book/nominations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/edition", "/initiative"));
        as("officer.hnd")
                .body("{\"organisation\": \"KHONG-CO\", \"subject\": {\"type\": \"GROUP\", \"birthYear\": 1990}}")
                .post("/commendations")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/organisation", "/subject/name", "/subject/birthYear", "/level"));
    }

    private static String draft() {
        return created(as("officer.hnd")
                .body(Map.of("organisation", "CT-HND", "title", unique("Máy gieo hạt")))
                .post("/initiatives"));
    }
}
