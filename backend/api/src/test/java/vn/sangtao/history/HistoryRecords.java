package vn.sangtao.history;

import static vn.sangtao.testing.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.sangtao.testing.RunningSystem;

/** Histories as tests read them. */
final class HistoryRecords {

    /** Who may read every history of the city. */
    static final String FOR_AUDITOR = "auditor";

    private HistoryRecords() {}

    /** The history of the record at the path, the newest first. */
    static ValidatableResponse history(String path) {
        return as(FOR_AUDITOR).get(path + "/history").then().statusCode(200);
    }

    /** The lasting id of the user, as histories name them. */
    static String subjectOf(String user) {
        var payload = RunningSystem.stack().accessToken(user).split("\\.", 3)[1];
        var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return JsonPath.from(json).getString("sub");
    }
}
