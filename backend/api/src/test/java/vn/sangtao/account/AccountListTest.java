package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;

/** Administrators find the accounts of their city. */
@ApiTest
class AccountListTest {

    @Test
    void listFindsByNameAccentsAsideByRoleByOrganisationWithThoseBelowAndByStanding() {
        var username = AccountRecords.username("tim");
        var path = AccountRecords.invited(username, "CT-LDLD", "organisation-officer");
        var mark = username.substring(4);

        Api.as("admin")
                .queryParam("q", "nguyen thi DOAN " + mark)
                .queryParam("count", true)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items.username", contains(username))
                .body("items[0].organisation.code", equalTo("CT-LDLD"))
                .body("total", equalTo(1));
        found(Map.of("q", mark, "role", "organisation-officer"), 1);
        found(Map.of("q", mark, "role", "committee"), 0);
        found(Map.of("q", mark, "organisation", "CT"), 1);
        found(Map.of("q", mark, "organisation", "CT", "subtree", "false"), 0);
        found(Map.of("q", mark, "organisation", "CT-HND"), 0);
        found(Map.of("q", mark, "organisation", "NOWHERE"), 0);
        found(Map.of("q", mark, "enabled", "true"), 1);

        Api.patch("admin", path, Map.of("enabled", false)).statusCode(200).body("enabled", equalTo(false));
        found(Map.of("q", mark, "enabled", "true"), 0);
        found(Map.of("q", mark, "enabled", "false"), 1);
    }

    private static void found(Map<String, ?> parameters, int count) {
        Api.as("admin")
                .queryParams(parameters)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepetition() {
        var mark = AccountRecords.username("trang");
        var names = List.of(mark + ".c", mark + ".a", mark + ".b");
        names.forEach(name -> AccountRecords.invited(name, "CT-HND", "author"));

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as("admin").queryParams(Map.of("q", mark, "sort", "-username", "limit", 1));
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/accounts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.username", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).containsExactly(mark + ".c", mark + ".b", mark + ".a");
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        Api.as("admin")
                .queryParams(Map.of(
                        "colour", "red", "role", "king", "limit", "0", "sort", "age", "cursor", "x", "enabled", "y"))
                .get("/accounts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("?colour", "?role", "?limit", "?sort", "?cursor", "?enabled"));
    }
}
