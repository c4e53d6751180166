package vn.sangtao.web;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** Every error is problem+json, in the language asked for, with all faults at once. */
@ApiTest
class ProblemTest {

    @Test
    void withoutTokenIsUnauthenticated() {
        asNobody()
                .get("/initiatives")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("title", equalTo("Chưa đăng nhập"));
    }

    @Test
    void listOfInitiativesAnswers() {
        as("lead.hnd").get("/initiatives").then().statusCode(200);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        as("lead.hnd")
                .body("""
                        {"title": "", "colour": "red", "firstAppliedOn": "2026-02-30",
                         "authors": [{"fullName": "Nguyễn Văn An", "sharePercent": "much"}]}
                        """)
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/title", "/colour", "/firstAppliedOn", "/authors/0/sharePercent"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /api/v1/initiatives                                                 | GET, HEAD, OPTIONS, POST
            POST   | /api/v1/initiatives/01890000-0000-7000-8000-000000000000            | DELETE, GET, HEAD, OPTIONS, PATCH, PUT
            PUT    | /api/v1/public/golden-book/entries                                  | GET, HEAD, OPTIONS
            DELETE | /api/v1/initiatives/01890000-0000-7000-8000-000000000000/transitions | GET, HEAD, OPTIONS, POST
            """)
    void aMethodThatAPathDoesNotTakeIsAnsweredWithThoseThatItTakes(String method, String path, String allowed) {
        as("lead.hnd")
                .basePath("")
                .request(method, path)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", equalTo(allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatives", "/organisations", "/me", "/commendation-forms", "/audit/verification"})
    void whoTakesNoJsonIsToldSo(String path) {
        as("auditor").accept("text/html").get(path).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void anAcceptOfSeparatorsAloneIsNoFaultOfOurs() {
        as("lead.hnd").header("Accept", ";;;").get("/initiatives").then().statusCode(anyOf(equalTo(200), equalTo(406)));
    }
}
