package vn.sangtao.account;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sangtao.testing.Api;

/** Accounts that tests make. */
public final class AccountRecords {

    private AccountRecords() {}

    /** A user name that no other test uses. */
    public static String username(String beginning) {
        return beginning + "." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What is sent to invite somebody. */
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

    /** Invites somebody; the answer. */
    static JsonPath invite(Map<String, Object> draft) {
        return Api.as("admin")
                .body(draft)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The path of somebody newly invited. */
    static String invited(String username, String organisation, String... roles) {
        return "/accounts/" + invite(draft(username, organisation, roles)).getString("account.id");
    }
}
