package vn.sangtao.account;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sangtao.testing.Api;

/** Accounts for tests. */
public final class AccountRecords {

    private AccountRecords() {}

    /** Returns a unique user name. */
    public static String username(String beginning) {
        return beginning + "." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Returns the body of an invitation. */
    public static Map<String, Object> draft(String username, String organisation, String... roles) {
        return new HashMap<>(Map.of(
                "username",
                username,
                "email",
                username + "@example.vn",
                "familyNames",
                "Nguyễn Thị",
                "givenName",
                "Đoan",
                "organisation",
                organisation,
                "roles",
                List.of(roles)));
    }

    /** Invites a person and returns the response. */
    static JsonPath invite(Map<String, Object> draft) {
        return Api.as("admin")
                .body(draft)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Invites a person and returns the path of the account. */
    static String invited(String username, String organisation, String... roles) {
        return "/accounts/" + invite(draft(username, organisation, roles)).getString("account.id");
    }
}
