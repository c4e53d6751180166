package vn.sangtao.goldenbook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.publishedNomination;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** Search engines, feed readers and link previews get published works, and nothing that a page doesn't show. */
@ApiTest
class PublicBookForProgramsTest {

    private static final Pattern DESCRIPTION =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final Set<String> DESCRIBED = Set.of(
            "@context",
            "@type",
            "@id",
            "url",
            "name",
            "datePublished",
            "inLanguage",
            "about",
            "sourceOrganization",
            "abstract",
            "creator");

    private static final List<Map<String, Object>> WITHOUT_CONSENT = List.of(Map.of(
            "fullName",
            "Trần Thị Kín",
            "birthYear",
            1979,
            "workplace",
            "Hợp tác xã Trung An",
            "sharePercent",
            100,
            "contact",
            true,
            "publicationConsent",
            false));

    private static String pageOf(String nomination) {
        return given().get("/sach-vang/" + idOf(nomination))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath descriptionIn(String page) {
        var found = DESCRIPTION.matcher(page);
        assertThat(found.find()).isTrue();
        return JsonPath.from(found.group(1));
    }

    @Test
    void aWorkIsDescribedForSearchEnginesByWhatItsPageShows() {
        var page = pageOf(publishedNomination(endorsedInitiative(Map.of("confidentialInformation", "Bản vẽ bộ gieo"))));
        var described = descriptionIn(page);
        assertThat(described.<Map<String, Object>>get("$").keySet()).isEqualTo(DESCRIBED);
        assertThat(described.<String>get("'@type'")).isEqualTo("CreativeWork");
        assertThat(described.<List<Map<String, Object>>>get("creator"))
                .isEqualTo(List.of(Map.of(
                        "@type", "Person",
                        "name", "Nguyễn Văn Đệ",
                        "affiliation", Map.of("@type", "Organization", "name", "Hợp tác xã Thới Hưng"))));
        assertThat(page).doesNotContain("Bản vẽ bộ gieo").contains("<meta property=\"og:title\"");
    }

    @Test
    void whoDidNotAgreeIsNamedNowhere() {
        var nomination = publishedNomination(endorsedInitiative(Map.of("authors", WITHOUT_CONSENT)));
        var page = pageOf(nomination);
        assertThat(page).contains("Hợp tác xã Trung An").doesNotContain("Trần Thị Kín");
        assertThat(descriptionIn(page).<Object>get("creator")).isNull();
        given().get("/sach-vang/rss.xml").then().body(not(containsString("Trần Thị Kín")));
    }

    @Test
    void whatAnAuthorWroteEndsNoElement() {
        var title = "Máy </script><b>sấy</b> & \"quạt\" " + System.nanoTime() % 1000;
        var nomination = publishedNomination(endorsedInitiative(Map.of("title", title)));
        var page = pageOf(nomination);
        assertThat(page).doesNotContain("<b>sấy");
        assertThat(descriptionIn(page).<String>get("name")).isEqualTo(title);
        given().get("/sach-vang/rss.xml").then().body("rss.channel.item.title", hasItem(title));
    }

    @Test
    void newsTellTheLastWorksWithTheirLastingAddresses() {
        var address = "/sach-vang/" + idOf(publishedNomination(endorsedInitiative()));
        given().get("/sach-vang/rss.xml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body("rss.channel.language", equalTo("vi"))
                .body("rss.channel.item.link.list().any { it.text().endsWith('" + address + "') }", equalTo(true));
    }

    @Test
    void theSitemapHoldsEachWork() {
        var address = "/sach-vang/" + idOf(publishedNomination(endorsedInitiative()));
        given().get("/sach-vang/sitemap.xml")
                .then()
                .statusCode(200)
                .body("urlset.url.loc.list().any { it.text().endsWith('" + address + "') }", equalTo(true));
    }

    @Test
    void searchEnginesAreLedToTheSitemap() {
        String rules = given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
        var sitemap = rules.lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .findFirst()
                .orElseThrow()
                .substring("Sitemap: ".length());
        given().get(URI.create(sitemap)).then().statusCode(200).body("urlset.url.size()", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sach-vang", "/sach-vang/rss.xml", "/sach-vang/sitemap.xml"})
    void pagesMayBeKeptAndAreAskedForByTheirTag(String path) {
        // the whole book would only stay unchanged if no other test published anything in the meantime
        var asked = path.equals("/sach-vang") ? path + "?year=1950" : path;
        var first = given().get(asked).then().statusCode(200).header("Cache-Control", equalTo("public, max-age=300"));
        var tag = first.extract().header("ETag");
        given().header("If-None-Match", tag).get(asked).then().statusCode(304).header("ETag", equalTo(tag));
    }
}
