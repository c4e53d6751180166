package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.account.AccountRecords;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.ApiTest;

/**
 * A reference to something that the caller may not know of is refused with exactly the same fault as one to something
 * that does not exist.
 */
@ApiTest
class ReferenceFaultTest {

    private static final AccessRecords RECORDS = new AccessRecords();
    private static final Standpoint COMMITTEE = Standpoint.ALL.get(6);
    private static final String NOWHERE = "T-NOWHERE";

    /**
     * A reference in a request.
     *
     * @param hidden creates something in another city, and returns how it is referred to
     * @param missing a reference to something that does not exist
     * @param ask sends the request with the reference
     */
    record Reference(String name, Function<String, String> hidden, String missing, Function<String, Response> ask) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reference> references() {
        return Stream.concat(organisations(), records());
    }

    private static Stream<Reference> organisations() {
        return Stream.of(
                ofOrganisation("initiative's organisation", "/initiatives", AccessRecords::initiativeDraft),
                ofOrganisation("commendation's organisation", "/commendations", AccessRecords::commendationDraft),
                ofOrganisation(
                        "campaign's organisation",
                        "/campaigns",
                        code -> AccessRecords.campaignDraft(OrganisationRecords.code(), code)),
                ofOrganisation(
                        "organisation's parent",
                        "/organisations",
                        code -> Map.of(
                                "code", OrganisationRecords.code(), "name", "Hội", "kind", "MEMBER", "parent", code)),
                new Reference(
                        "account's organisation",
                        code -> code,
                        NOWHERE,
                        code -> as("admin")
                                .body(AccountRecords.draft(
                                        AccountRecords.username("can-bo"), code, "organisation-officer"))
                                .post("/accounts")),
                new Reference(
                        "machine client's organisation",
                        code -> code,
                        NOWHERE,
                        code -> as("admin")
                                .body(Map.of(
                                        "clientId",
                                        AccountRecords.username("phan-mem").replace('.', '-'),
                                        "name",
                                        "Phần mềm",
                                        "organisation",
                                        code))
                                .post("/machine-clients")));
    }

    private static Reference ofOrganisation(String name, String path, Function<String, Map<String, Object>> draft) {
        return new Reference(
                name,
                code -> code,
                NOWHERE,
                code -> as("committee").body(draft.apply(code)).post(path));
    }

    private static Stream<Reference> records() {
        var missing = UUID.randomUUID().toString();
        return Stream.of(
                ofRecord("nomination's edition", missing, "/golden-book/nominations", RECORDS::edition, edition -> {
                    var draft = new HashMap<>(RECORDS.newNominationDraft("CT-HND", COMMITTEE, Relation.BELOW));
                    draft.put("edition", edition);
                    return draft;
                }),
                ofRecord(
                        "nomination's initiative",
                        missing,
                        "/golden-book/nominations",
                        code -> RECORDS.endorsedInitiative(code, COMMITTEE, Relation.FOREIGN),
                        initiative -> {
                            var draft = new HashMap<>(RECORDS.newNominationDraft("CT-HND", COMMITTEE, Relation.BELOW));
                            draft.put("initiative", initiative);
                            return draft;
                        }),
                ofRecord(
                        "dossier's edition",
                        missing,
                        "/golden-book/dossiers",
                        RECORDS::edition,
                        edition -> Map.of("edition", edition, "title", "Giới thiệu công trình")),
                ofRecord(
                        "ballot's edition",
                        missing,
                        "/golden-book/ballots",
                        RECORDS::reviewingEdition,
                        edition -> Map.of("edition", edition)),
                ofRecord(
                        "commendation's initiative",
                        missing,
                        "/commendations",
                        code -> RECORDS.endorsedInitiative(code, COMMITTEE, Relation.FOREIGN),
                        initiative -> {
                            var draft = new HashMap<>(AccessRecords.commendationDraft("CT-HND"));
                            draft.putAll(Map.of("reasonKind", "INITIATIVE", "initiative", initiative));
                            return draft;
                        }),
                new Reference(
                        "decision's commendation",
                        code -> RECORDS.submittedCommendation(code, COMMITTEE),
                        "/commendations/" + missing,
                        path -> as("standing")
                                .body(CommendationRecords.decision(path))
                                .post("/commendation-decisions")));
    }

    private static Reference ofRecord(
            String name,
            String missing,
            String path,
            Function<String, String> hidden,
            Function<String, Map<String, Object>> draft) {
        return new Reference(
                name,
                code -> idOf(hidden.apply(code)),
                missing,
                id -> as("committee").body(draft.apply(id)).post(path));
    }

    @ParameterizedTest
    @MethodSource("references")
    void hiddenReferenceIsRefusedLikeOneThatIsNotThere(Reference reference) {
        var hidden = reference.hidden().apply("HUE-HND");
        assertThat(faults(reference.ask().apply(hidden), hidden))
                .isNotEmpty()
                .isEqualTo(faults(reference.ask().apply(reference.missing()), reference.missing()));
    }

    /** Returns all reported faults, with the value sent left out. */
    private static String faults(Response answer, String sent) {
        List<Object> faults = answer.then().statusCode(400).extract().path("errors");
        assertThat(faults).isNotEmpty();
        return (answer.path("type") + " " + answer.path("detail") + " " + faults).replace(idOf(sent), "…");
    }

    @ParameterizedTest
    @MethodSource("importers")
    void importedRowThatNamesWhatIsHiddenIsRejectedLikeOneThatNamesNothing(String importer) {
        assertThat(rejects(importer, "HUE-HND")).isEqualTo(rejects(importer, NOWHERE));
    }

    static Stream<String> importers() {
        return Stream.of("officer.hnd", "integration-hnd", "committee");
    }

    private static String rejects(String importer, String organisation) {
        var started = as(importer)
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParam("kind", "initiatives")
                .queryParam("mode", "validate")
                .body("organisation,title\n%s,%s\n".formatted(organisation, unique("Sáng kiến nhập từ tệp")))
                .post("/imports");
        started.then().statusCode(200);
        List<Object> faults = as(importer)
                .get("/imports/" + started.path("id") + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .path("items.faults");
        assertThat(faults).hasSize(1);
        return faults.toString().replace(organisation, "…");
    }
}
