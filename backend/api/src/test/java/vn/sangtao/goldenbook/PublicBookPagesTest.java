package vn.sangtao.goldenbook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/** Everybody can read the public book, without a script and without a token, in both languages. */
@ApiTest
class PublicBookPagesTest {

    @Test
    void bookIsAPageWithoutScript() {
        given().accept("text/html")
                .get("/sach-vang")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .body(containsString("<h1>Sách vàng Sáng tạo</h1>"))
                .body(not(containsString("<script")));
    }

    @Test
    void bookSpeaksEnglishToo() {
        given().header("Accept-Language", "en-GB")
                .get("/sach-vang")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<h1>Golden Book of Creativity</h1>"));
    }

    @Test
    void whatWasAskedIsShownEscaped() {
        given().queryParam("q", "\"><script>alert(1)</script>")
                .get("/sach-vang")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")))
                .body(containsString("&lt;script&gt;"));
    }

    @Test
    void emptyFieldsOfTheFormAskNothing() {
        given().queryParam("q", "")
                .queryParam("year", "")
                .queryParam("field", "")
                .get("/sach-vang")
                .then()
                .statusCode(200);
    }

    @Test
    void workThatIsNotPublishedIsNotThere() {
        given().get("/sach-vang/0190a0b0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void styleSheetIsServed() {
        given().get("/sach-vang/tep/book.css").then().statusCode(200).contentType(containsString("text/css"));
    }
}
