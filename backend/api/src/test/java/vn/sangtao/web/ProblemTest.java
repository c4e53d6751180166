package vn.sangtao.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;

import org.junit.jupiter.api.Test;
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
}
