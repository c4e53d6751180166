package vn.sangtao.history;

import static vn.sangtao.testing.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.sangtao.testing.RunningSystem;

/** Access to histories in tests. */
final class HistoryRecords {

    /** A user who may read every history of the city. */
    static final String FOR_AUDITOR = "auditor";

    private HistoryRecords() {}

    /** Returns the history of the record at the path, newest first. */
    static ValidatableResponse history(String path) {
        return as(FOR_AUDITOR).get(path + "/history").then().statusCode(200);
    }

    /** Returns the permanent id of the user, as histories refer to it. */
    static String subjectOf(String user) {
        var payload = RunningSystem.stack().accessToken(user).split("\\.", 3)[1];
        var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return JsonPath.from(json).getString("sub");
    }
}
