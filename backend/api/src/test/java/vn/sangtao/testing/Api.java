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
import vn.sangtao.web.Patch;

/** Access to the API from tests. */
public final class Api {

    private static final String BASE_PATH = "/api/v1";

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY);
    }

    private Api() {}

    /** Bodies of every media type are sent in UTF-8; by default RestAssured does so only for JSON. */
    private static RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .basePath(BASE_PATH)
                .contentType(ContentType.JSON);
    }

    /** Returns a request with the token of a person or client of the local stack. */
    public static RequestSpecification as(String user) {
        return request().auth().preemptive().oauth2(RunningSystem.stack().accessToken(user));
    }

    /** Returns a request without a token. */
    public static RequestSpecification asNobody() {
        return request();
    }

    /** Returns the path, as accepted by {@link #as}, of the created resource. */
    public static String created(Response answer) {
        var location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf(BASE_PATH) + BASE_PATH.length());
    }

    /** Returns the id at the end of a path. */
    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Changes members of a record as somebody who has just read it. */
    public static ValidatableResponse patch(String user, String path, Map<String, ?> members) {
        var tag = as(user).get(path).then().statusCode(200).extract().header("ETag");
        return as(user).contentType(Patch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(members)
                .patch(path)
                .then();
    }

    /** Changes members of a record, in JSON or as a map, with the given If-Match header. */
    public static ValidatableResponse patch(String user, String path, String ifMatch, Object members) {
        return as(user).contentType(Patch.MEDIA_TYPE)
                .header("If-Match", ifMatch)
                .body(members)
                .patch(path)
                .then();
    }

    /** Returns a unique text. Letters only: adjacent digits may look like an identity card number. */
    public static String unique(String text) {
        var letters = new StringBuilder(text).append(' ');
        UUID.randomUUID()
                .toString()
                .chars()
                .limit(8)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    /** Moves a record to another state. */
    public static ValidatableResponse transition(String user, String path, String to, String comment) {
        var body = comment.isEmpty()
                ? "{\"to\": \"%s\"}".formatted(to)
                : "{\"to\": \"%s\", \"comment\": \"%s\"}".formatted(to, comment);
        return as(user).body(body).post(path + "/transitions").then();
    }
}
