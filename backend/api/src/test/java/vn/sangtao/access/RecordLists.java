package vn.sangtao.access;

import static vn.sangtao.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangtao.account.AccountRecords;
import vn.sangtao.goldenbook.BallotRecords;
import vn.sangtao.goldenbook.BallotState;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.Api;

/** The lists whose rows are records that can be read one by one too, with records of many organisations and states. */
final class RecordLists {

    private static final Standpoint OFFICER = standpoint("organisation-officer");
    private static final Standpoint AUTHOR = standpoint("author");
    private static final Standpoint REVIEWER = standpoint("reviewer");

    private final AccessRecords records;
    private final Map<String, RecordList> lists = new HashMap<>();
    private final String below = OrganisationRecords.under("CT-HND");

    /**
     * A list.
     *
     * @param made creates the records
     * @param key the member that identifies a row
     * @param query the query that finds the created records among all others; empty if there is none
     * @param organisation the member of a record that holds the code of its organisation; empty for none
     */
    record RecordList(
            Supplier<List<MadeRecord>> made, String key, Function<List<JsonNode>, String> query, String organisation) {}

    RecordLists(AccessRecords records) {
        this.records = records;
        organisations();
        goldenBook();
        commendations();
        accounts();
        add("listInitiatives", this::initiatives, "id", each("externalId", "externalId"), "organisation.code");
        add("listImports", this::imports, "id", _ -> "", "");
    }

    /** Returns the lists by the ids of their operations. */
    Map<String, RecordList> lists() {
        return lists;
    }

    /** Returns the organisation below that of the officers. */
    String below() {
        return below;
    }

    private static Standpoint standpoint(String role) {
        return Standpoint.ALL.stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private void add(
            String operation,
            Supplier<List<MadeRecord>> made,
            String key,
            Function<List<JsonNode>, String> query,
            String organisation) {
        lists.put(operation, new RecordList(made, key, query, organisation));
    }

    /** Returns the query of a parameter that is repeated for "or", with the value of a member of each record. */
    private static Function<List<JsonNode>, String> each(String parameter, String member) {
        return made -> made.stream()
                .map(record -> record.at(ListReader.pointer(member)).asText())
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(value -> parameter + "=" + ListReader.encoded(value))
                .collect(Collectors.joining("&"));
    }

    /** Creates one record for each organisation, using the given ways in turn. */
    @SafeVarargs
    private List<MadeRecord> ofEach(Function<String, String>... ways) {
        var made = new ArrayList<MadeRecord>();
        for (var organisation : List.of("CT", "CT-HND", below, "CT-LDLD", "HUE-HND", "HUE")) {
            made.add(MadeRecord.of(organisation, ways[made.size() % ways.length].apply(organisation)));
        }
        return made;
    }

    private void organisations() {
        add("listOrganisations", () -> ofEach(code -> "/organisations/" + code), "code", each("code", "code"), "code");
        add("listCampaigns", () -> ofEach(records::campaign), "code", each("code", "code"), "leadOrganisation.code");
    }

    private List<MadeRecord> initiatives() {
        var made = new ArrayList<>(ofEach(
                organisation -> records.initiative(organisation, OFFICER, Relation.OWN),
                organisation -> records.submittedInitiative(organisation, OFFICER, Relation.OWN),
                organisation -> records.endorsedInitiative(organisation, OFFICER, Relation.OWN)));
        made.add(MadeRecord.of("CT-HND", records.initiative("CT-HND", AUTHOR, Relation.OWN)));
        made.add(MadeRecord.of("CT-HND", records.endorsedInitiative("CT-HND", AUTHOR, Relation.OWN)));
        return made;
    }

    private void goldenBook() {
        add("listGoldenBookEditions", this::editions, "id", each("year", "year"), "");
        add("listNominations", this::nominations, "id", each("externalId", "externalId"), "organisation.code");
        add("listDossiers", this::dossiers, "id", each("edition", "edition.id"), "city.code");
        add("listReviews", this::reviews, "id", each("nomination", "work.nomination"), "");
        add("listBallots", this::ballots, "id", each("edition", "edition.id"), "city.code");
        add("listPublishedEntries", this::entries, "id", each("year", "edition.year"), "organisation.code");
    }

    private List<MadeRecord> editions() {
        return Stream.of("CT", "HUE")
                .flatMap(city -> Stream.of(records.edition(city), records.reviewingEdition(city))
                        .map(path -> MadeRecord.of(city, path)))
                .toList();
    }

    private List<MadeRecord> nominations() {
        var made = new ArrayList<>(ofEach(
                organisation -> records.nomination(organisation, OFFICER, Relation.OWN),
                organisation -> records.submittedNomination(organisation, OFFICER, Relation.OWN),
                organisation -> records.shortlistedNomination(organisation, OFFICER, Relation.OWN),
                organisation -> records.forwardedNomination(organisation, OFFICER, Relation.OWN)));
        made.add(MadeRecord.of("CT-HND", records.nomination("CT-HND", AUTHOR, Relation.OWN)));
        made.add(MadeRecord.of("CT-HND", records.forwardedNomination("CT-HND", AUTHOR, Relation.OWN)));
        return made;
    }

    private List<MadeRecord> dossiers() {
        return Stream.of("CT", "HUE")
                .flatMap(city -> Stream.of(records.dossier(city), records.sentDossier(city))
                        .map(path -> MadeRecord.of(city, path)))
                .toList();
    }

    private List<MadeRecord> reviews() {
        var made = new ArrayList<MadeRecord>();
        for (var organisation : List.of("CT-LDLD", "HUE-HND")) {
            for (var relation : List.of(Relation.READ_ONLY, Relation.FOREIGN)) {
                made.add(MadeRecord.of(organisation, records.review(organisation, REVIEWER, relation)));
                made.add(MadeRecord.of(organisation, records.submittedReview(organisation, REVIEWER, relation)));
            }
        }
        return made.stream().distinct().toList();
    }

    private List<MadeRecord> ballots() {
        var made = new ArrayList<MadeRecord>();
        for (var state : List.of(BallotState.PREPARED, BallotState.OPEN, BallotState.CLOSED)) {
            made.add(ballot("CT-HND", state, List.of("reviewer.1", "committee", "standing")));
            made.add(ballot("HUE-HND", state, List.of("reviewer.hue", "committee.hue")));
        }
        made.add(ballot("CT-HND", BallotState.OPEN, List.of("reviewer.2", "committee")));
        return made;
    }

    private MadeRecord ballot(String organisation, BallotState state, List<String> members) {
        var nomination = records.freshNominationUnderReview(organisation, OFFICER);
        var stored = BallotRecords.stored(nomination, records.editionOf(nomination, organisation), state, members);
        return MadeRecord.of(organisation, stored.path());
    }

    /** Creates two entries, one published, the other only forwarded. */
    private List<MadeRecord> entries() {
        var published = Api.idOf(records.publishedEntry());
        var forwarded = Api.idOf(records.forwardedNomination("CT-LDLD", OFFICER, Relation.READ_ONLY));
        return Stream.of(published, forwarded)
                .map(id -> new MadeRecord(
                        id, "/public/golden-book/entries/" + id, "/golden-book/nominations/" + id, "committee"))
                .toList();
    }

    private void commendations() {
        add(
                "listCommendations",
                () -> ofEach(
                        organisation -> records.commendation(organisation, OFFICER),
                        organisation -> records.submittedCommendation(organisation, OFFICER),
                        this::awardedCommendation),
                "id",
                each("subjectName", "subject.name"),
                "organisation.code");
        add(
                "listCommendationDecisions",
                () -> ofEach(records::decision),
                "id",
                each("number", "number"),
                "organisation.code");
    }

    private String awardedCommendation(String organisation) {
        var decision = as(MadeRecord.committee(organisation)).get(records.decision(organisation));
        return "/commendations/" + decision.then().statusCode(200).extract().path("awards[0].commendation");
    }

    private List<MadeRecord> imports() {
        return Stream.of("officer.hnd", "lead.hnd", "integration-hnd", "committee", "standing", "officer.hue")
                .map(user -> {
                    var answer = AccessRecords.startImport(as(user), user.endsWith("hue") ? "HUE-HND" : "CT-HND");
                    answer.then().statusCode(200);
                    return MadeRecord.readBy(user, "/imports/" + answer.path("id"));
                })
                .toList();
    }

    private void accounts() {
        add("listAccounts", this::people, "id", _ -> "q=nguoi-moi", "organisation.code");
        add("listAccountChanges", this::changedPeople, "accountId", each("account", "id"), "");
        add("listMachineClients", this::machines, "clientId", _ -> "", "");
    }

    private final List<MadeRecord> people = new ArrayList<>();

    private List<MadeRecord> people() {
        if (people.isEmpty()) {
            for (var organisation : List.of("CT-HND", below, "CT", "HUE-HND")) {
                var administrator = administrator(organisation);
                var draft = AccountRecords.draft(
                        AccountRecords.username("nguoi-moi"), organisation, "organisation-officer");
                var answer =
                        as(administrator).body(draft).post("/accounts").then().statusCode(201);
                people.add(MadeRecord.readBy(
                        administrator, "/accounts/" + answer.extract().<String>path("account.id")));
            }
        }
        return people;
    }

    /** Auditors read the history of an account, but not the account. */
    private List<MadeRecord> changedPeople() {
        return people().stream()
                .map(each -> new MadeRecord(each.key(), each.path() + "/changes", each.path(), each.reader()))
                .toList();
    }

    private List<MadeRecord> machines() {
        return Stream.of("CT-HND", "HUE-HND")
                .map(organisation -> {
                    var name = AccountRecords.username("phan-mem").replace('.', '-');
                    var draft = Map.of("clientId", name, "name", "Phần mềm hội viên", "organisation", organisation);
                    as(administrator(organisation))
                            .body(draft)
                            .post("/machine-clients")
                            .then()
                            .statusCode(201);
                    return MadeRecord.readBy(administrator(organisation), "/machine-clients/" + name);
                })
                .toList();
    }

    private static String administrator(String organisation) {
        return organisation.startsWith("HUE") ? "admin.hue" : "admin";
    }
}
