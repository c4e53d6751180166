package vn.sangtao.commendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.testing.Api.as;

import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/** The forms that each level may give, and the prize money that goes with them, as valid on a date. */
@ApiTest
class CommendationFormTest {

    private static final String DIPLOMA_OF_THE_CITY =
            "find { it.level == 'CITY_FRONT' && it.form == 'DIPLOMA_OF_MERIT' }";

    @Test
    void prizeIsTheFactorTimesTheBaseSalaryOfTheDay() {
        as("author.1")
                .queryParam("on", "2026-11-18")
                .get("/commendation-forms")
                .then()
                .statusCode(200)
                .body(DIPLOMA_OF_THE_CITY + ".subjects", contains("PERSON", "GROUP"))
                .body(DIPLOMA_OF_THE_CITY + ".prizes.amountVnd", contains(3_510_000, 7_020_000))
                .body(DIPLOMA_OF_THE_CITY + ".prizes.baseSalaryVnd", contains(2_340_000, 2_340_000));
        as("author.1")
                .queryParam("on", "2024-06-30")
                .get("/commendation-forms")
                .then()
                .body(DIPLOMA_OF_THE_CITY + ".prizes.amountVnd", contains(2_700_000, 5_400_000));
        as("author.1")
                .queryParam("on", "2022-05-30")
                .get("/commendation-forms")
                .then()
                .body(DIPLOMA_OF_THE_CITY + ".prizes", hasSize(0));
    }

    @Test
    void medalIsForPersonsAlone() {
        as("author.1")
                .get("/commendation-forms")
                .then()
                .body("find { it.form == 'COMMEMORATIVE_MEDAL' }.subjects", contains("PERSON"))
                .body("findAll { it.form == 'COMMEMORATIVE_MEDAL' }.level", contains("CENTRAL_FRONT"));
    }

    @Test
    void communesGiveHalfOfWhatOtherOrganisationsGive() {
        var certificate = "find { it.level == 'ORGANISATION' && it.form == 'CERTIFICATE_OF_MERIT' }.prizes";
        as("author.1")
                .queryParam("on", "2026-11-18")
                .get("/commendation-forms")
                .then()
                .body(certificate + ".amountVnd", contains(702_000, 1_404_000, 351_000, 702_000))
                .body(certificate + "[2].organisationKind", equalTo("COMMUNE_FRONT"));
    }

    @Test
    void whatIsNoDateIsRefused() {
        as("author.1")
                .queryParam("on", "yesterday")
                .get("/commendation-forms")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?on"))
                .body("errors[0].code", equalTo("not-a-date"));
    }
}
