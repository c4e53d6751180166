package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The properties of a stack for tests. */
class LocalStackTest {
    private static final LocalStack STACK = SharedStack.STACK;

    @ParameterizedTest
    @CsvSource({
        "committee, committee, CT, Nguyễn Thị Ngọc Diễm",
        "lead.hnd, organisation-lead, CT-HND, Phạm Hoàng Phúc",
        "council, central-council, TW, Hồ Đức Anh",
        "committee.hue, committee, HUE, Nguyễn Phúc Bảo",
    })
    void tokenOfAPersonSaysWhoSheIs(String user, String role, String organisation, String name) throws IOException {
        var claims = Claims.of(STACK.accessToken(user));

        assertThat(claims.path("iss").asText()).isEqualTo(STACK.issuer());
        assertThat(texts(claims.path("aud"))).contains("sangtao-api");
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly(role);
        assertThat(claims.path("organisation").asText()).isEqualTo(organisation);
        assertThat(claims.path("sub").asText()).isNotEmpty();
        assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
        assertThat(claims.path("name").asText()).isEqualTo(name);
        assertThat(claims.path("email").asText()).isEqualTo(user + "@sangtao.example");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void tokenOfAMachineClientSaysItsOrganisation() throws IOException {
        var claims = Claims.of(STACK.accessToken("integration-hnd"));

        assertThat(texts(claims.path("aud"))).contains("sangtao-api");
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("integration");
        assertThat(claims.path("organisation").asText()).isEqualTo("CT-HND");
    }

    @Test
    void everyAccountGetsAToken() {
        assertThat(STACK.people().accounts().map(Account::user).map(STACK::accessToken))
                .hasSize(26)
                .doesNotHaveDuplicates();
    }

    @Test
    void briefTokenLivesForASecond() throws IOException {
        var claims = Claims.of(STACK.briefAccessToken("lead.hnd"));

        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(1);
        assertThat(texts(claims.path("aud"))).contains("sangtao-api");
    }

    @Test
    void foreignTokenDiffersInItsIssuer() throws IOException {
        var claims = Claims.of(STACK.foreignAccessToken());

        assertThat(claims.path("iss").asText()).isEqualTo(STACK.keycloakUrl() + "/realms/other");
        assertThat(texts(claims.path("aud"))).contains("sangtao-api");
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("standing-committee");
    }

    @Test
    void unknownUserIsToldWhoThereIs() {
        assertThatThrownBy(() -> STACK.accessToken("nobody"))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("\"nobody\"")
                .hasMessageContaining("lead.hnd")
                .hasMessageContaining("integration-hnd");
    }

    @ParameterizedTest
    @CsvSource({
        "character_set_server, utf8mb4",
        "collation_server, utf8mb4_uca1400_ai_ci",
        "innodb_ft_min_token_size, 1",
        "innodb_ft_enable_stopword, OFF",
        "local_infile, ON",
        "time_zone, +00:00",
        "max_allowed_packet, 67108864",
        "tx_isolation, READ-COMMITTED",
    })
    void databaseHasTheSettingsOfDeployAndTheOnesAskedFor(String name, String value) throws SQLException {
        assertThat(query("SHOW GLOBAL VARIABLES WHERE variable_name = '" + name + "'", 2))
                .containsExactly(value);
    }

    @Test
    void searchFindsVietnameseWordsWithoutTheirMarks() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE thought (words VARCHAR(200), FULLTEXT (words))");
            statement.execute("INSERT INTO thought VALUES ('Tưới nhỏ giọt ở xã Đông Phước')");
            assertThat(query("SELECT words FROM thought WHERE words LIKE '%dong phuoc%'", 1))
                    .hasSize(1);
            assertThat(query("SELECT words FROM thought WHERE MATCH (words) AGAINST ('+tuoi +o' IN BOOLEAN MODE)", 1))
                    .hasSize(1);
            statement.execute("DROP TABLE thought");
        }
    }

    @Test
    void accountOfTheApplicationSeesItsOwnDatabaseOnly() throws SQLException {
        assertThat(query("SHOW DATABASES", 1)).containsExactly("information_schema", "sangtao");
    }

    @Test
    void rootOfTheDatabaseIsClosedToTheNetwork() {
        assertThatThrownBy(() -> DriverManager.getConnection(STACK.jdbcUrl(), "root", ""))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void stateFolderInUseIsRefused() {
        assertThatThrownBy(() -> LocalStack.start(SharedStack.SETTINGS))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("is running with its state in");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(STACK.jdbcUrl(), STACK.databaseOwner(), STACK.databaseOwnerPassword());
    }

    private static List<String> query(String sql, int column) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
            return values;
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(node.asText());
    }
}
