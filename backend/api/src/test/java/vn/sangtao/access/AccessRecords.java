package vn.sangtao.access;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.commendation.Commendation;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.commendation.CommendationState;
import vn.sangtao.goldenbook.BallotRecords;
import vn.sangtao.goldenbook.GoldenBookEditionState;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.goldenbook.Nomination;
import vn.sangtao.goldenbook.NominationState;
import vn.sangtao.goldenbook.ReviewRecords;
import vn.sangtao.goldenbook.ReviewState;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.initiative.InitiativeState;
import vn.sangtao.organisation.OrganisationRecords;

/**
 * Creates records of any organisation in any state on request. Each is created by somebody other than the caller,
 * except an author's own, and kept until a request has used it up.
 */
final class AccessRecords {

    /** The confidential information of every initiative. */
    static final String CONFIDENTIAL = "Bí quyết phối trộn giá thể theo tỷ lệ riêng";

    private static final String SECOND_CITY = "HUE";

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final Map<String, BallotRecords.Stored> ballots = new HashMap<>();
    private final Map<String, Map<String, Object>> drafts = new ConcurrentHashMap<>();

    /** Drops the record if the request used it up. Returns the status unchanged. */
    int usedUp(String path, int status) {
        if (status < 300) {
            kept.values().remove(path);
        }
        return status;
    }

    int delete(Standpoint caller, String path) {
        return usedUp(
                path,
                ProbeRequests.changing(ProbeRequests.by(caller)).delete(path).statusCode());
    }

    int transition(Standpoint caller, String path, String to) {
        return transition(caller, path, Map.of("to", to));
    }

    int transition(Standpoint caller, String path, Map<String, String> wish) {
        var answer = ProbeRequests.by(caller).body(wish).post(path + "/transitions");
        return usedUp(path, answer.statusCode());
    }

    private String keep(String kind, String organisation, String creator, Supplier<String> made) {
        var key = kind + " of " + organisation + " by " + creator;
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var path = made.get();
        kept.put(key, path);
        return path;
    }

    private static String creator(String organisation, Standpoint caller) {
        if (isOfSecondCity(organisation)) {
            return "committee.hue";
        }
        return caller.user().equals("committee") ? "standing" : "committee";
    }

    private static String creator(String organisation, Standpoint caller, Relation relation) {
        return caller.isAuthor() && relation == Relation.OWN ? caller.user() : creator(organisation, caller);
    }

    private static boolean isOfSecondCity(String organisation) {
        return organisation.startsWith(SECOND_CITY);
    }

    // organisations and campaigns

    /** Cities have members, all others have grassroots organisations below them. */
    static Map<String, Object> organisationDraft(String code, String parent) {
        var kind = parent.equals("CT") || parent.equals(SECOND_CITY) ? "MEMBER" : "GRASSROOTS";
        return Map.of("code", code, "name", "Chi hội " + code, "kind", kind, "parent", parent);
    }

    String organisationUnder(String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep("organisation", organisation, creator, () -> {
            var code = OrganisationRecords.code();
            return created(
                    as(creator).body(organisationDraft(code, organisation)).post("/organisations"));
        });
    }

    static Map<String, Object> campaignDraft(String code, String organisation) {
        return Map.of(
                "code",
                code,
                "title",
                "Thi đua lao động sáng tạo " + code,
                "kind",
                "MOVEMENT",
                "leadOrganisation",
                organisation);
    }

    String campaign(String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep(
                "campaign",
                organisation,
                creator,
                () -> created(as(creator)
                        .body(campaignDraft(OrganisationRecords.code(), organisation))
                        .post("/campaigns")));
    }

    // initiatives

    static Map<String, Object> initiativeDraft(String organisation) {
        return InitiativeRecords.draft(Map.of(
                "organisation", organisation, "externalId", unique("SK"), "confidentialInformation", CONFIDENTIAL));
    }

    String initiative(String organisation, Standpoint caller, Relation relation) {
        var creator = creator(organisation, caller, relation);
        return keep("initiative", organisation, creator, () -> draftOfInitiative(creator, organisation));
    }

    /** Creates two initiatives of the organisation, the second compared with the first. */
    String comparedInitiative(String organisation, Standpoint caller, Relation relation) {
        var creator = creator(organisation, caller, relation);
        return keep(
                "compared initiative",
                organisation,
                creator,
                () -> draftOfInitiative(creator, organisation) + "/near-duplicates/"
                        + idOf(draftOfInitiative(creator, organisation)));
    }

    String dismissedNearDuplicate(String organisation, Standpoint caller, Relation relation) {
        return keep("dismissed near-duplicate", organisation, creator(organisation, caller, relation), () -> {
            var compared = comparedInitiative(organisation, caller, relation);
            as(isOfSecondCity(organisation) ? "committee.hue" : "committee")
                    .body(Map.of("comment", "Hai cách làm khác nhau."))
                    .put(compared)
                    .then()
                    .statusCode(200);
            return compared;
        });
    }

    String submittedInitiative(String organisation, Standpoint caller, Relation relation) {
        return initiativeIn(InitiativeState.SUBMITTED, organisation, caller, relation);
    }

    String endorsedInitiative(String organisation, Standpoint caller, Relation relation) {
        return initiativeIn(InitiativeState.ENDORSED, organisation, caller, relation);
    }

    private String initiativeIn(InitiativeState state, String organisation, Standpoint caller, Relation relation) {
        var creator = creator(organisation, caller, relation);
        return keep(state + " initiative", organisation, creator, () -> {
            var path = draftOfInitiative(creator, organisation);
            put(() -> Initiative.update("state = ?1 where id = ?2", state, id(path)));
            return path;
        });
    }

    private static String draftOfInitiative(String creator, String organisation) {
        return created(as(creator).body(initiativeDraft(organisation)).post("/initiatives"));
    }

    // golden book

    static Map<String, Object> editionDraft() {
        return GoldenBookRecords.editionDraft(Map.of());
    }

    String edition(String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep("edition", creator, creator, () -> newEdition(creator));
    }

    Map<String, Object> editionAgain(String path, String organisation) {
        var draft = drafts.get(path);
        if (draft == null) {
            throw new IllegalStateException("no draft of " + path + " for " + organisation);
        }
        return draft;
    }

    private String newEdition(String creator) {
        var draft = editionDraft();
        var path = created(as(creator).body(draft).post("/golden-book/editions"));
        drafts.put(path, draft);
        return path;
    }

    private String openEdition(String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep("open edition", creator, creator, () -> {
            var path = newEdition(creator);
            as(creator)
                    .body(Map.of("to", "OPEN"))
                    .post(path + "/transitions")
                    .then()
                    .statusCode(200);
            return path;
        });
    }

    Map<String, Object> nominationDraft(String organisation, Standpoint caller, Relation relation) {
        var creator = creator(organisation, caller, relation);
        var initiative = draftOfInitiative(creator, organisation);
        put(() -> Initiative.update("state = ?1 where id = ?2", InitiativeState.ENDORSED, id(initiative)));
        return Map.of(
                "edition", idOf(openEdition(organisation)),
                "initiative", idOf(initiative),
                "statement", "Đã áp dụng ở năm đơn vị trong thành phố.",
                "externalId", unique("DC"),
                "checklist", List.of("DESCRIPTION", "PROOF_OF_APPLICATION"));
    }

    /** Returns the draft of a nomination that does not exist yet. */
    Map<String, Object> newNominationDraft(String organisation, Standpoint caller, Relation relation) {
        return draftOf(
                "nomination",
                organisation,
                creator(organisation, caller, relation),
                () -> nominationDraft(organisation, caller, relation));
    }

    String nomination(String organisation, Standpoint caller, Relation relation) {
        return nominationIn(NominationState.DRAFT, organisation, caller, relation);
    }

    String submittedNomination(String organisation, Standpoint caller, Relation relation) {
        return nominationIn(NominationState.SUBMITTED, organisation, caller, relation);
    }

    String shortlistedNomination(String organisation, Standpoint caller, Relation relation) {
        return nominationIn(NominationState.SHORTLISTED, organisation, caller, relation);
    }

    String forwardedNomination(String organisation, Standpoint caller, Relation relation) {
        return nominationIn(NominationState.FORWARDED, organisation, caller, relation);
    }

    Map<String, Object> nominationAgain(String path, String organisation) {
        return editionAgain(path, organisation);
    }

    private String nominationIn(NominationState state, String organisation, Standpoint caller, Relation relation) {
        var initiator = creator(organisation, caller, relation);
        return keep(state + " nomination", organisation, initiator, () -> {
            var draft = nominationDraft(organisation, caller, relation);
            var path = created(as(creator(organisation, caller)).body(draft).post("/golden-book/nominations"));
            drafts.put(path, draft);
            put(() -> Nomination.update("state = ?1 where id = ?2", state, id(path)));
            return path;
        });
    }

    // reviewing

    private String freshOpenEdition(String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        var path = newEdition(creator);
        as(creator)
                .body(Map.of("to", "OPEN"))
                .post(path + "/transitions")
                .then()
                .statusCode(200);
        return path;
    }

    /** Creates an edition in review without nominations. */
    String reviewingEdition(String organisation) {
        var city = isOfSecondCity(organisation) ? SECOND_CITY : "CT";
        return keep("reviewing edition", city, "", () -> {
            var path = freshOpenEdition(organisation);
            GoldenBookRecords.put(path, GoldenBookEditionState.REVIEWING);
            return path;
        });
    }

    /** Creates a nomination under review in an edition of its own. */
    String nominationUnderReview(String organisation, Standpoint caller) {
        return keep("nomination under review", organisation, creator(organisation, caller), () -> {
            var draft = new HashMap<>(nominationDraft(organisation, caller, Relation.READ_ONLY));
            draft.put("edition", idOf(freshOpenEdition(organisation)));
            var path = created(as(creator(organisation, caller)).body(draft).post("/golden-book/nominations"));
            drafts.put(path, draft);
            GoldenBookRecords.put(path, NominationState.UNDER_REVIEW, GoldenBookEditionState.REVIEWING);
            return path;
        });
    }

    /** Returns the draft of something that can be created only once, until a request has created it. */
    Map<String, Object> draftOf(String kind, String organisation, String creator, Supplier<Map<String, Object>> made) {
        var key = kind + " of " + organisation + " by " + creator;
        var known = drafts.get(key);
        if (known != null) {
            return known;
        }
        var draft = made.get();
        drafts.put(key, draft);
        return draft;
    }

    /** Drops the draft if something was created from it. Returns the status unchanged. */
    int createdFrom(Map<String, Object> draft, int status) {
        if (status < 300) {
            drafts.values().remove(draft);
        }
        return status;
    }

    /** Creates another nomination under review in an edition of its own. */
    String freshNominationUnderReview(String organisation, Standpoint caller) {
        kept.remove("nomination under review of " + organisation + " by " + creator(organisation, caller));
        return nominationUnderReview(organisation, caller);
    }

    /** Returns a ballot of the kind, created once for an organisation. */
    BallotRecords.Stored ballot(String kind, String organisation, Supplier<BallotRecords.Stored> made) {
        return ballots.computeIfAbsent(kind + " of " + organisation, _ -> made.get());
    }

    /** Drops the ballot if a request has changed it. Returns the status unchanged. */
    int usedUp(BallotRecords.Stored ballot, int status) {
        if (status < 300) {
            ballots.values().remove(ballot);
        }
        return status;
    }

    /** Returns the edition in which the nomination is under review. */
    String editionOf(String nomination, String organisation) {
        return "/golden-book/editions/"
                + nominationAgain(nomination, organisation).get("edition");
    }

    /**
     * Creates a review: the caller's own for nominations beside or above a reviewer's organisation, otherwise
     * another's.
     */
    String review(String organisation, Standpoint caller, Relation relation) {
        return reviewIn(ReviewState.ASSIGNED, organisation, caller, relation);
    }

    String submittedReview(String organisation, Standpoint caller, Relation relation) {
        return reviewIn(ReviewState.SUBMITTED, organisation, caller, relation);
    }

    /** Creates a review from which the reviewer has recused themselves. */
    String recusedReview(String organisation, Standpoint caller, Relation relation) {
        return reviewIn(ReviewState.RECUSED, organisation, caller, relation);
    }

    private String reviewIn(ReviewState state, String organisation, Standpoint caller, Relation relation) {
        var isOwn = caller.role().equals(Role.REVIEWER.realmName())
                && (relation == Relation.READ_ONLY || relation == Relation.ABOVE);
        var reviewer = isOwn ? caller.user() : "reviewer.2";
        return keep(state + " review", organisation, reviewer, () -> {
            return ReviewRecords.stored(freshNominationUnderReview(organisation, caller), reviewer, state);
        });
    }

    // dossiers

    Map<String, Object> dossierDraft(String organisation) {
        return Map.of("edition", idOf(openEdition(organisation)), "title", "Giới thiệu công trình năm nay");
    }

    String dossier(String organisation) {
        var committee = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep(
                "dossier",
                organisation,
                committee,
                () -> created(as(committee).body(dossierDraft(organisation)).post("/golden-book/dossiers")));
    }

    /** Creates a dossier that is ready to be sent. */
    String completeDossier(String organisation) {
        return keep("complete dossier", organisation, "", () -> newDossier(organisation));
    }

    String sentDossier(String organisation) {
        return keep("sent dossier", organisation, "", () -> {
            var path = newDossier(organisation);
            as(isOfSecondCity(organisation) ? "standing.hue" : "standing")
                    .body(Map.of("to", "SENT"))
                    .post(path + "/transitions")
                    .then()
                    .statusCode(200);
            return path;
        });
    }

    private String newDossier(String organisation) {
        var committee = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        var nomination = created(as(committee)
                .body(nominationDraft(organisation, Standpoint.ALL.getFirst(), Relation.READ_ONLY))
                .post("/golden-book/nominations"));
        GoldenBookRecords.put(nomination, NominationState.SHORTLISTED, GoldenBookEditionState.OPEN);
        GoldenBookRecords.madeByNobody(nomination);
        var draft = new HashMap<>(dossierDraft(organisation));
        draft.putAll(
                Map.of("nominations", List.of(idOf(nomination)), "number", unique("TTr"), "issuedOn", "2027-08-20"));
        return created(as(committee).body(draft).post("/golden-book/dossiers"));
    }

    /** Creates an extension of the deadline, granted by the committee of the city. */
    String extension(String path, String organisation, Map<String, ?> draft) {
        return keep("extension", path, "", () -> {
            as(isOfSecondCity(organisation) ? "committee.hue" : "committee")
                    .body(draft)
                    .put(path)
                    .then()
                    .statusCode(200);
            return path;
        });
    }

    int select(Standpoint caller, String dossier) {
        var reader = as("committee").get(dossier).statusCode() == 200 ? "committee" : "committee.hue";
        String nomination = as(reader).get(dossier).path("works[0].nomination");
        var selection = Map.of("nomination", nomination, "result", "SELECTED");
        var answer = ProbeRequests.by(caller)
                .body(Map.of("selections", List.of(selection)))
                .post(dossier + "/selections");
        return usedUp(dossier, answer.statusCode());
    }

    String publishedEntry() {
        return keep("published entry", "CT", "committee", () -> {
            var nomination = GoldenBookRecords.publishedNomination(GoldenBookRecords.endorsedInitiative());
            return "/public/golden-book/entries/" + idOf(nomination);
        });
    }

    // commendations

    static Map<String, Object> commendationDraft(String organisation) {
        return CommendationRecords.draft(Map.of("organisation", organisation));
    }

    String commendation(String organisation, Standpoint caller) {
        return commendationIn(CommendationState.DRAFT, organisation, creator(organisation, caller));
    }

    String submittedCommendation(String organisation, Standpoint caller) {
        return commendationIn(CommendationState.SUBMITTED, organisation, creator(organisation, caller));
    }

    private String commendationIn(CommendationState state, String organisation, String creator) {
        return keep(
                state + " commendation", organisation, creator, () -> newCommendation(state, organisation, creator));
    }

    private static String newCommendation(CommendationState state, String organisation, String creator) {
        var path = created(as(creator).body(commendationDraft(organisation)).post("/commendations"));
        put(() -> Commendation.update("state = ?1 where id = ?2", state, id(path)));
        return path;
    }

    Map<String, Object> decisionDraft(String organisation, Standpoint caller) {
        var creator = creator(organisation, caller);
        return draftOf(
                "decision",
                organisation,
                creator,
                () -> CommendationRecords.decision(newCommendation(CommendationState.APPROVED, organisation, creator)));
    }

    String decision(String organisation) {
        var second = isOfSecondCity(organisation);
        return keep("decision", organisation, "standing", () -> {
            var commendation =
                    newCommendation(CommendationState.APPROVED, organisation, second ? "committee.hue" : "committee");
            return created(as(second ? "standing.hue" : "standing")
                    .body(CommendationRecords.decision(commendation))
                    .post("/commendation-decisions"));
        });
    }

    // attachments

    /** Attaches a file to the record, as the committee of its city. */
    String attachmentOf(String record, String organisation) {
        var creator = isOfSecondCity(organisation) ? "committee.hue" : "committee";
        return keep(
                "attachment",
                record,
                creator,
                () -> AttachmentRecords.attached(creator, record, "minh-chung.pdf", SampleFiles.pdf()));
    }

    /** Attaches a file to the initiative under a review, and returns its address under the review. */
    String attachmentOfReviewed(String organisation, Standpoint caller, Relation relation) {
        var review = review(organisation, caller, relation);
        return keep("reviewed attachment", review, "", () -> {
            var committee = isOfSecondCity(organisation) ? "committee.hue" : "committee";
            String nomination = as(committee).get(review).path("work.nomination");
            String initiative =
                    as(committee).get("/golden-book/nominations/" + nomination).path("initiative.id");
            // initiatives under review can no longer be changed
            put(() ->
                    Initiative.update("state = ?1 where id = ?2", InitiativeState.DRAFT, UUID.fromString(initiative)));
            var attachment = attachmentOf("/initiatives/" + initiative, organisation);
            put(() -> Initiative.update(
                    "state = ?1 where id = ?2", InitiativeState.ENDORSED, UUID.fromString(initiative)));
            return review + "/attachments/" + idOf(attachment);
        });
    }

    // imports

    static Response startImport(RequestSpecification request, String organisation) {
        var row = "organisation,title\n%s,%s\n".formatted(organisation, unique("Sáng kiến nhập từ tệp"));
        return request.contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParam("kind", "initiatives")
                .queryParam("mode", "validate")
                .body(row)
                .post("/imports");
    }

    String importOf(String organisation, Standpoint caller, Relation relation) {
        var starter = relation == Relation.OWN ? caller.user() : creator(organisation, caller);
        return keep("import", organisation, starter, () -> {
            var answer = startImport(as(starter), organisation);
            answer.then().statusCode(200);
            return "/imports/" + answer.path("id");
        });
    }

    private static UUID id(String path) {
        return UUID.fromString(idOf(path));
    }

    private static void put(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }
}
