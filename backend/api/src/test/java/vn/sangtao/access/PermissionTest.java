package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;

import io.restassured.http.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.testing.ApiTest;

/** {@code GET /me} lists exactly the permissions with which the API accepts a request. */
@ApiTest
class PermissionTest {

    private record Request(Method method, String path) {}

    private static final Map<Permission, Request> REQUESTS = Map.ofEntries(
            Map.entry(Permission.WRITE_INITIATIVES, new Request(Method.POST, "/initiatives")),
            Map.entry(
                    Permission.RECORD_INITIATIVES, new Request(Method.POST, "/imports?kind=initiatives&mode=validate")),
            Map.entry(Permission.WRITE_CAMPAIGNS, new Request(Method.POST, "/campaigns")),
            Map.entry(Permission.WRITE_ORGANISATIONS, new Request(Method.POST, "/organisations")),
            Map.entry(Permission.PROPOSE_COMMENDATIONS, new Request(Method.POST, "/commendations")),
            Map.entry(Permission.NOMINATE, new Request(Method.POST, "/golden-book/nominations")),
            Map.entry(Permission.RUN_GOLDEN_BOOK, new Request(Method.POST, "/golden-book/dossiers")),
            Map.entry(Permission.RECORD_SELECTIONS, new Request(Method.POST, "/imports?kind=selections&mode=validate")),
            Map.entry(Permission.AUDIT, new Request(Method.GET, "/audit/events")),
            Map.entry(Permission.ADMINISTER_ACCOUNTS, new Request(Method.GET, "/accounts")));

    @ParameterizedTest
    @MethodSource("people")
    void theCallersPermissionsAreWhatTheApiAccepts(String user) {
        var listed =
                as(user).get("/me").then().statusCode(200).extract().jsonPath().getList("permissions", String.class);
        REQUESTS.forEach((permission, request) -> {
            var status = answer(user, request);
            assertThat(status != 403)
                    .as("%s %s by %s: %d, permissions %s", request.method, request.path, user, status, listed)
                    .isEqualTo(listed.contains(permission.name()));
            assertThat(status).as(request.path).isNotIn(404, 405, 415, 500);
        });
    }

    private static int answer(String user, Request request) {
        var sent = request.path.startsWith("/imports") ? as(user).contentType("application/x-ndjson") : as(user);
        if (request.method == Method.POST) {
            sent.body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return sent.request(request.method, request.path).statusCode();
    }

    static Stream<String> people() {
        return Standpoint.ALL.stream().filter(caller -> !caller.isNobody()).map(Standpoint::user);
    }
}
