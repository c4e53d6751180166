package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.DossierRecords.DOSSIERS;
import static vn.sangtao.goldenbook.DossierRecords.FILE;
import static vn.sangtao.goldenbook.DossierRecords.dossier;
import static vn.sangtao.goldenbook.DossierRecords.draft;
import static vn.sangtao.goldenbook.DossierRecords.sent;
import static vn.sangtao.goldenbook.DossierRecords.shortlisted;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The works presented to the Council are chosen, and frozen as sent. */
@ApiTest
class DossierTest {

    @Test
    void sendingForwardsEveryWorkAndFreezesWhatTheDossierHolds() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 2);
        var dossier = dossier(edition, nominations);
        as("committee")
                .get(dossier)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body(
                        "works.nomination",
                        equalTo(nominations.stream()
                                .map(GoldenBookRecords::idOf)
                                .toList()))
                .body("works.files", equalTo(List.of(1, 1)))
                .body("contentHash", nullValue());
        transition("standing", dossier, "SENT", "")
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("works.state", everyItem(equalTo("FORWARDED")))
                .body("editable", equalTo(false));
        for (var nomination : nominations) {
            as("lead.hnd").get(nomination).then().body("state", equalTo("FORWARDED"));
        }
        var before = as("committee").get(dossier).then().extract();
        renamed(nominations.getFirst());
        as("committee")
                .get(dossier)
                .then()
                .body("works.title", equalTo(before.path("works.title")))
                .body("contentHash", equalTo(before.path("contentHash")));
        patch("committee", dossier, Map.of("title", "Khác")).statusCode(409);
        as("committee").header("If-Match", "*").delete(dossier).then().statusCode(409);
    }

    private static void renamed(String nomination) {
        String initiative = as("committee").get(nomination).path("initiative.id");
        QuarkusTransaction.requiringNew()
                .run(() -> Initiative.update("title = ?1 where id = ?2", "Tên mới", UUID.fromString(initiative)));
    }

    @Test
    void sendingTakesNumberDateAndWorksThatAreShortlistedAndLackNoRequiredPaper() {
        var edition = openEdition(Map.of());
        var nothing = created(as("committee")
                .body(Map.of("edition", idOf(edition), "title", "Hồ sơ trống"))
                .post(DOSSIERS));
        transition("standing", nothing, "SENT", "")
                .statusCode(409)
                .body("type", containsString("incomplete"))
                .body("errors.pointer", containsInAnyOrder("/number", "/issuedOn", "/nominations"));

        var nominations = shortlisted(edition, 2);
        var dossier = dossier(edition, nominations);
        QuarkusTransaction.requiringNew().run(() -> {
            Nomination incomplete = Nomination.findById(UUID.fromString(idOf(nominations.get(0))));
            incomplete.checklist.remove("DESCRIPTION");
            Nomination.update(
                    "state = ?1 where id = ?2", NominationState.WITHDRAWN, UUID.fromString(idOf(nominations.get(1))));
        });
        as("committee").get(dossier).then().body("complete", equalTo(false)).body("works[0].missingPapers", hasSize(1));
        transition("standing", dossier, "SENT", "")
                .statusCode(409)
                .body("errors.code", equalTo(List.of("paper-missing", "not-shortlisted")))
                .body("errors.pointer", equalTo(List.of("/nominations/0", "/nominations/1")));
        as("committee").get(dossier).then().body("state", equalTo("DRAFT")).body("sentAt", nullValue());
        as("committee").get(nominations.get(0)).then().body("state", equalTo("SHORTLISTED"));
    }

    @Test
    void onlyShortlistedNominationsOfTheEditionAreChosenEachOnceAndInOneDossier() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 1);
        dossier(edition, nominations);
        var other = shortlisted(openEdition(Map.of()));
        var submitted = GoldenBookRecords.submittedNomination(edition);
        var free = shortlisted(edition);
        var chosen = List.of(nominations.getFirst(), other, submitted, free, free);
        as("committee")
                .body(draft(edition, chosen, Map.of()))
                .post(DOSSIERS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/nominations/0", "/nominations/1", "/nominations/2", "/nominations/4")))
                .body(
                        "errors.code",
                        equalTo(List.of("in-other-dossier", "unknown-reference", "not-shortlisted", "named-twice")));
    }

    @Test
    void worksAreChosenLeftOutAndPutInOrderWhileItIsADraft() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 3);
        var ids = nominations.stream().map(GoldenBookRecords::idOf).toList();
        var dossier = dossier(edition, nominations.subList(0, 2));
        patch("committee", dossier, Map.of("nominations", List.of(ids.get(2), ids.get(0))))
                .statusCode(200)
                .body("works.nomination", equalTo(List.of(ids.get(2), ids.get(0))))
                .body("works.position", equalTo(List.of(1, 2)));
        as("committee").header("If-Match", "*").delete(dossier).then().statusCode(204);
        as("committee").get(nominations.get(2)).then().body("state", equalTo("SHORTLISTED"));
        dossier(edition, nominations);
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void standingCommitteeAloneSendsAndNothingComesBack(DossierState from) {
        for (var to : DossierState.values()) {
            for (var user : List.of(
                    "committee", "standing", "auditor", "council", "lead.hnd", "reviewer.1", "admin", "standing.hue")) {
                var edition = openEdition(Map.of());
                var nominations = shortlisted(edition, 1);
                var dossier = from == DossierState.DRAFT ? dossier(edition, nominations) : sent(edition, nominations);
                assertThat(transition(user, dossier, to.name(), "").extract().statusCode())
                        .as("%s takes a dossier from %s to %s", user, from, to)
                        .isEqualTo(expected(user, from, to));
            }
        }
    }

    private static int expected(String user, DossierState from, DossierState to) {
        var isSeen = List.of("committee", "standing", "auditor").contains(user)
                || (user.equals("council") && from == DossierState.SENT);
        if (!isSeen) {
            return 404;
        }
        if (from == DossierState.SENT || to == DossierState.DRAFT) {
            return 409;
        }
        return user.equals("standing") ? 200 : 403;
    }

    @Test
    void nobodySendsADossierWithTheirOwnWork() {
        var edition = openEdition(Map.of());
        var own = nomination("standing", edition, endorsedInitiative());
        GoldenBookRecords.put(own, NominationState.SHORTLISTED, GoldenBookEditionState.OPEN);
        var dossier = dossier(edition, List.of(own));
        transition("standing", dossier, "SENT", "").statusCode(403).body("type", containsString("own-case"));
    }

    @Test
    void archiveHoldsLetterListPagesAndFilesAsTheyWereSent() throws IOException {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 2);
        var dossier = sent(edition, nominations);
        String title = as("committee").get(dossier).path("works[0].title");
        renamed(nominations.getFirst());
        var files = unpacked(as("council")
                .accept("application/zip")
                .get(dossier + "/archive")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".zip"))
                .extract()
                .asByteArray());
        assertThat(files).hasSize(6).containsKeys("to-trinh.html", "danh-sach.xlsx");
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith("/cong-trinh.html"))
                .hasSize(2);
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith("/minh-chung.pdf"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.getValue()).isEqualTo(FILE));
        assertThat(new String(
                        files.getOrDefault("to-trinh.html", new byte[0]), java.nio.charset.StandardCharsets.UTF_8))
                .contains("12/TTr-MTTQ-BTT")
                .contains(title);
    }

    @Test
    void whoTakesAnArchiveIsNoted() {
        var edition = openEdition(Map.of());
        var dossier = sent(edition, shortlisted(edition, 1));
        as("council").accept("application/zip").get(dossier + "/archive").then().statusCode(200);
        as("auditor")
                .get("/audit/events?by=" + ReviewRecords.accountOf("council"))
                .then()
                .statusCode(200)
                .body("items.exportFilter", hasItem("dossier=" + idOf(dossier)));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void listComesAsAFileWithTheSameRows() {
        var edition = openEdition(Map.of());
        var dossier = dossier(edition, shortlisted(edition, 2));
        as("committee").get(dossier + "/list").then().statusCode(200).body("items", hasSize(2));
        var csv = as("committee")
                .accept("text/csv")
                .get(dossier + "/list")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().toList()).hasSize(3).first().asString().contains("Tên công trình, giải pháp");
        assertThat(csv).contains(",Nông nghiệp,").contains(",Được chọn giới thiệu,");
    }

    @Test
    void dossiersOfOtherCitiesAndDraftsAreOutOfSight() {
        var edition = openEdition(Map.of());
        var dossier = dossier(edition, shortlisted(edition, 1));
        for (var user : List.of("committee.hue", "lead.hnd", "author.1", "reviewer.1", "admin", "council")) {
            as(user).get(dossier).then().statusCode(404);
            as(user).get(DOSSIERS + "?edition=" + idOf(edition))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        as("auditor").get(dossier).then().statusCode(200).body("allowedTransitions", empty());
        as("committee.hue")
                .body(draft(edition, List.of(), Map.of("title", unique("Của người khác"))))
                .post(DOSSIERS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/edition")))
                .body("errors.code", not(hasItem("required")));
    }

    @Test
    void dossierTakesAsManyStatementsForFourWorksAsForOne() {
        var edition = openEdition(Map.of());
        var one = dossier(edition, shortlisted(edition, 1));
        var four = dossier(edition, shortlisted(edition, 4));
        assertThat(statementsOf(four)).isEqualTo(statementsOf(one)).isLessThanOrEqualTo(8);
        transition("standing", four, "SENT", "").statusCode(200);
        transition("standing", one, "SENT", "").statusCode(200);
        assertThat(statementsOf(four)).isEqualTo(statementsOf(one)).isLessThanOrEqualTo(6);
    }

    private static long statementsOf(String dossier) {
        return Statements.during(() -> as("committee").get(dossier).then().statusCode(200));
    }
}
