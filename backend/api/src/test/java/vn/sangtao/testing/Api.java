package vn.sangtao.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.sangtao.web.MergePatch;

/** How the tests call the API. */
public final class Api {

    private static final String BASE_PATH = "/api/v1";

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY);
    }

    private Api() {}

    /** Bodies of every media type are sent in UTF-8, which RestAssured does for JSON alone. */
    private static RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .basePath(BASE_PATH)
                .contentType(ContentType.JSON);
    }

    /** A request with the token of a person or client of the local stack. */
    public static RequestSpecification as(String user) {
        return request().auth().preemptive().oauth2(RunningSystem.stack().accessToken(user));
    }

    /** A request without a token. */
    public static RequestSpecification asNobody() {
        return request();
    }

    /** The path, as {@link #as} takes it, of what the answer says was created. */
    public static String created(Response answer) {
        var location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf(BASE_PATH) + BASE_PATH.length());
    }

    /** The id at the end of a path. */
    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Changes members of a record as somebody who has just read it. */
    public static ValidatableResponse patch(String user, String path, Map<String, ?> members) {
        var tag = as(user).get(path).then().statusCode(200).extract().header("ETag");
        return as(user).contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(members)
                .patch(path)
                .then();
    }

    /** Changes members of a record, in JSON or as a map, with what If-Match says. */
    public static ValidatableResponse patch(String user, String path, String ifMatch, Object members) {
        return as(user).contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", ifMatch)
                .body(members)
                .patch(path)
                .then();
    }

    /** Text that no other test uses. Letters alone: digits beside each other may look like an identity card's number. */
    public static String unique(String text) {
        var letters = new StringBuilder(text).append(' ');
        UUID.randomUUID()
                .toString()
                .chars()
                .limit(8)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    /** Takes a record to another state. */
    public static ValidatableResponse transition(String user, String path, String to, String comment) {
        var body = comment.isEmpty()
                ? "{\"to\": \"%s\"}".formatted(to)
                : "{\"to\": \"%s\", \"comment\": \"%s\"}".formatted(to, comment);
        return as(user).body(body).post(path + "/transitions").then();
    }
}
