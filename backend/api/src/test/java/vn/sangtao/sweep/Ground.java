package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.sangtao.sweep.Wire.Answer;

/**
 * Records in the states that operations need, created through the API by users with permission, from the contract's own
 * examples. Each is kept until a request has used it up. Distinct values are numbered, so that the same seed sends the
 * same requests.
 */
final class Ground {

    static final String ACCOUNTS = "/api/v1/accounts";
    static final String BALLOTS = "/api/v1/golden-book/ballots";
    static final String CAMPAIGNS = "/api/v1/campaigns";
    static final String COMMENDATIONS = "/api/v1/commendations";
    static final String DECISIONS = "/api/v1/commendation-decisions";
    static final String DOSSIERS = "/api/v1/golden-book/dossiers";
    static final String EDITIONS = "/api/v1/golden-book/editions";
    static final String ENTRIES = "/api/v1/public/golden-book/entries";
    static final String IMPORTS = "/api/v1/imports";
    static final String INITIATIVES = "/api/v1/initiatives";
    static final String MACHINE_CLIENTS = "/api/v1/machine-clients";
    static final String NOMINATIONS = "/api/v1/golden-book/nominations";
    static final String REVIEWS = "/api/v1/golden-book/reviews";
    static final String ORGANISATIONS = "/api/v1/organisations";

    private static final String OPEN_EDITION = "an open edition";
    private static final String REVIEWING_EDITION = "an edition that is reviewing";
    private static final String EDITION_TO_VOTE_IN = "an edition without a ballot";
    private static final String OPEN_BALLOT = "a ballot that is open";
    private static final String CLOSED_BALLOT = "a ballot that is closed";
    private static final String SHORTLISTED = "a shortlisted nomination";
    private static final String SENT_DOSSIER = "a dossier that was sent";
    private static final String UNDER_REVIEW = "a nomination under review";
    private static final String ENDORSED_INITIATIVE = "an endorsed initiative";
    private static final String APPROVED_COMMENDATION = "an approved commendation";
    private static final String ATTACHMENTS = "/attachments";
    private static final String NEAR_DUPLICATES = "/near-duplicates";

    /**
     * The last year that the contract accepts, counting downwards: other requests create editions too, of any year.
     */
    private static final int LAST_YEAR = 2999;

    private static final String REVIEWER = "reviewer.1";
    private static final byte[] NO_BODY = {};

    private static final int TRIES = 20;
    private static final int NUMBERS_OF_A_RUN = 100_000;
    private static final int YEARS_OF_A_RUN = 200;

    private final Contract contract;
    private final Callers callers;
    private final ObjectMapper mapper;
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, ObjectNode> drafts = new HashMap<>();
    private String editionUnderReview = "";
    private String editionOfShortlisted = "";
    private int last;
    private int editions;
    private boolean isGrown;

    /** @param run the number of previous runs in the same system, whose numbers and years are taken */
    Ground(Contract contract, Callers callers, ObjectMapper mapper, int run) {
        last = run * NUMBERS_OF_A_RUN;
        editions = run * YEARS_OF_A_RUN;
        this.contract = contract;
        this.callers = callers;
        this.mapper = mapper;
    }

    /** Returns the path of a record of the collection that can be read, changed, sent on and deleted. */
    String record(String collection) {
        return keep(collection);
    }

    /** Returns the path of an edition in review without nominations. */
    String reviewingEdition() {
        return keep(REVIEWING_EDITION);
    }

    /** Returns the path of an extension given to an organisation. */
    String extension() {
        var path = reviewingEdition() + "/extensions/CT-HND";
        var granted = contract.jsonBody(contract.operation("PUT", EDITIONS + "/{id}/extensions/{organisation}")
                        .orElseThrow())
                .path("examples")
                .path(0);
        require(callers.send("committee", "PUT", path, "application/json", write(granted)));
        isGrown = true;
        return path;
    }

    /** Returns the id of a nomination under review in the edition of {@link #editionOfNominationUnderReview}. */
    String nominationUnderReview() {
        return idOf(keep(UNDER_REVIEW));
    }

    /** Returns the path of an edition in review with one nomination. */
    String editionOfNominationUnderReview() {
        keep(UNDER_REVIEW);
        return editionUnderReview;
    }

    /** Returns the path of a ballot on one work, in which the committee has yet to vote. */
    String openBallot() {
        return keep(OPEN_BALLOT);
    }

    /** Returns the path of a closed ballot. */
    String closedBallot() {
        return keep(CLOSED_BALLOT);
    }

    /** Returns the id of the work that the ballot is on. */
    String workOnBallot(String ballot) {
        return read(callers.send("committee", "GET", ballot, "application/json", NO_BODY))
                .at("/works/0/nomination")
                .asText();
    }

    /** Returns the path of a dossier that was sent. */
    String sentDossier() {
        return keep(SENT_DOSSIER);
    }

    /** Returns the id of a work of the dossier, on which the Council has yet to decide. */
    String workOf(String dossier) {
        return read(callers.send("standing", "GET", dossier, "application/json", NO_BODY))
                .at("/works/0/nomination")
                .asText();
    }

    /** Returns whether records were created since the last call. */
    boolean hasGrown() {
        var grown = isGrown;
        isGrown = false;
        return grown;
    }

    /** Returns the input for a new record of the collection. */
    ObjectNode draft(String collection) {
        var draft = example(collection);
        switch (collection) {
            case ORGANISATIONS -> {
                draft.remove("administrativeUnitCode");
                draft.put("code", "S-" + next()).put("kind", "MEMBER").put("parent", "CT");
            }
            case CAMPAIGNS -> draft.put("code", "S-" + next());
            case INITIATIVES -> draft.put("title", "Tưới nhỏ giọt " + letters());
            case EDITIONS -> draft.retain("title").put("year", LAST_YEAR - editions++);
            case NOMINATIONS -> {
                draft.remove("prize");
                draft.put("edition", idOf(keep(OPEN_EDITION))).put("initiative", idOf(keep(ENDORSED_INITIATIVE)));
            }
            case BALLOTS -> draft.put("edition", idOf(keep(EDITION_TO_VOTE_IN)));
            case DOSSIERS -> {
                draft.putArray("nominations").add(idOf(keep(SHORTLISTED)));
                draft.put("edition", idOf(editionOfShortlisted));
            }
            case COMMENDATIONS -> draft.withObject("/subject").put("name", "Nguyễn Văn " + letters());
            case DECISIONS ->
                draft.put("number", "Số " + letters())
                        .putArray("awards")
                        .addObject()
                        .put("commendation", idOf(keep(APPROVED_COMMENDATION)));
            case ACCOUNTS -> {
                var name = "sweep." + letters();
                draft.put("username", name).put("email", name + "@example.vn");
            }
            case MACHINE_CLIENTS -> draft.put("clientId", "sweep-" + letters());
            default -> throw new IllegalStateException("nobody said how to make a record of " + collection);
        }
        return draft;
    }

    /** Returns the input from which the record at the path was created. */
    ObjectNode draftOf(String path) {
        var draft = drafts.get(path);
        if (draft == null) {
            throw new IllegalStateException("there is no draft of " + path);
        }
        return draft.deepCopy();
    }

    /** Returns an import with a valid row below an invalid one. */
    byte[] importFile() {
        return "organisation,title\nCT-HND,\nCT-HND,Máy gieo hạt %s\n"
                .formatted(letters())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a document that no record has yet. */
    byte[] document() {
        return """
                %%PDF-1.4
                %% %s
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """.formatted(letters()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes note of a successful request: what it changed, deleted or decided on is no longer kept. */
    void usedUp(Attempt attempt) {
        if (attempt.path.startsWith(NOMINATIONS)) {
            kept.remove(ENDORSED_INITIATIVE);
        }
        if (attempt.path.startsWith(DOSSIERS)) {
            kept.remove(SHORTLISTED);
        }
        if (attempt.path.equals(BALLOTS)) {
            kept.remove(EDITION_TO_VOTE_IN);
        }
        if (attempt.path.startsWith(DECISIONS)) {
            kept.remove(APPROVED_COMMENDATION);
        }
        if (leavesItAsItWas(attempt)) {
            return;
        }
        // a record takes its attachments along
        var record = attempt.path.replaceFirst("/(attachments|transitions).*", "");
        kept.values().removeIf(path -> attempt.path.startsWith(path) || path.startsWith(record + ATTACHMENTS));
    }

    /** Most requests that succeeded as intended, and finished imports: accounts above all take long to create. */
    private static boolean leavesItAsItWas(Attempt attempt) {
        var isAsMeant = attempt.isSound && attempt.broken.isEmpty();
        return attempt.path.startsWith(IMPORTS)
                || attempt.path.contains("/reviewing/")
                || attempt.path.contains("/extensions")
                || (isAsMeant && attempt.method.matches("PUT|PATCH"))
                || (isAsMeant && attempt.path.matches(".*/(sessions|required-actions|secrets|attachments)"));
    }

    private String keep(String what) {
        var known = kept.get(what);
        if (known != null) {
            return known;
        }
        var path = made(what);
        isGrown = true;
        kept.put(what, path);
        return path;
    }

    private String made(String what) {
        return switch (what) {
            case OPEN_EDITION -> sentOn(created(EDITIONS), "committee", "OPEN");
            case ENDORSED_INITIATIVE -> endorsedInitiative();
            case APPROVED_COMMENDATION ->
                sentOn(sentOn(created(COMMENDATIONS), "lead.hnd", "SUBMITTED"), "standing", "APPROVED");
            case OPEN_BALLOT -> openedBallot();
            case CLOSED_BALLOT -> sentOn(openedBallot(), "committee", "CLOSED");
            case REVIEWING_EDITION, EDITION_TO_VOTE_IN ->
                sentOn(sentOn(created(EDITIONS), "committee", "OPEN"), "committee", "REVIEWING");
            case SHORTLISTED -> shortlisted();
            case SENT_DOSSIER -> sentOn(created(DOSSIERS), "standing", "SENT");
            case UNDER_REVIEW -> underReview();
            case REVIEWS -> review();
            case ENTRIES -> publishedEntry();
            case IMPORTS ->
                pathOf(callers.send(
                        "officer.hnd", "POST", IMPORTS + "?kind=initiatives&mode=validate", "text/csv", importFile()));
            default -> what.endsWith(NEAR_DUPLICATES) ? dismissedNearDuplicate(what) : createdOrAttached(what);
        };
    }

    private String createdOrAttached(String what) {
        if (!what.endsWith(ATTACHMENTS)) {
            return created(what);
        }
        return what.startsWith(REVIEWS) ? attachedBefore(what) : attached(what);
    }

    private String attached(String attachments) {
        return pathOf(callers.send(
                "officer.hnd", "POST", attachments + "?name=minh-chung.pdf", "application/octet-stream", document()));
    }

    /** Returns the file of the initiative under review, which was attached before the endorsement. */
    private String attachedBefore(String attachments) {
        var found = read(callers.send(REVIEWER, "GET", attachments, "application/json", NO_BODY));
        return attachments + "/" + found.at("/items/0/id").asText();
    }

    private String dismissedNearDuplicate(String collection) {
        var path = collection + "/" + idOf(created(INITIATIVES));
        require(callers.send("lead.hnd", "PUT", path, "application/json", write(finding())));
        return path;
    }

    /** Returns the finding that two initiatives are not duplicates. */
    ObjectNode finding() {
        return mapper.createObjectNode().put("comment", "Hai cách làm khác nhau.");
    }

    private String endorsedInitiative() {
        var initiative = created(INITIATIVES);
        attached(initiative + ATTACHMENTS);
        return sentOn(sentOn(initiative, "officer.hnd", "SUBMITTED"), "lead.hnd", "ENDORSED");
    }

    private String publishedEntry() {
        var nomination = created(NOMINATIONS);
        // the edition and the initiative go through to the end, so that no other request can use them
        var edition = keep(OPEN_EDITION);
        kept.remove(OPEN_EDITION);
        sentOn(nomination, "lead.hnd", "SUBMITTED");
        sentOn(nomination, "committee", "UNDER_REVIEW");
        sentOn(nomination, "committee", "SHORTLISTED");
        sentOn(edition, "committee", "REVIEWING");
        sentOn(nomination, "standing", "FORWARDED");
        sentOn(edition, "standing", "FORWARDED");
        sentOn(nomination, "council", "SELECTED");
        sentOn(edition, "committee", "PUBLISHED");
        return ENTRIES + "/" + idOf(nomination);
    }

    private String shortlisted() {
        var nomination = created(NOMINATIONS);
        editionOfShortlisted = keep(OPEN_EDITION);
        sentOn(nomination, "lead.hnd", "SUBMITTED");
        sentOn(nomination, "committee", "UNDER_REVIEW");
        return sentOn(nomination, "committee", "SHORTLISTED");
    }

    private String underReview() {
        var nomination = created(NOMINATIONS);
        editionUnderReview = keep(OPEN_EDITION);
        kept.remove(OPEN_EDITION);
        sentOn(nomination, "lead.hnd", "SUBMITTED");
        sentOn(nomination, "committee", "UNDER_REVIEW");
        sentOn(editionUnderReview, "committee", "REVIEWING");
        return nomination;
    }

    private String openedBallot() {
        var edition = kept.get(UNDER_REVIEW) == null ? "" : editionUnderReview;
        var nomination = underReview();
        var draft = example(BALLOTS).put("edition", idOf(editionUnderReview));
        draft.putArray("nominations").add(idOf(nomination));
        draft.putArray("members")
                .add(subjectOf("committee"))
                .add(subjectOf("standing"))
                .add(subjectOf(REVIEWER));
        editionUnderReview = edition;
        return sentOn(pathOf(create(BALLOTS, draft)), "committee", "OPEN");
    }

    /** Returns a complete review that is ready to be submitted. */
    private String review() {
        var nomination = underReview();
        var edition = editionUnderReview;
        kept.put(UNDER_REVIEW, nomination);
        var assignment = mapper.createObjectNode().put("mode", "BY_HAND");
        assignment.putArray("nominations").add(idOf(nomination));
        assignment.putArray("reviewers").add(subjectOf(REVIEWER));
        require(callers.send(
                "committee", "POST", edition + "/reviewing/assignments", "application/json", write(assignment)));
        var found =
                callers.send(REVIEWER, "GET", REVIEWS + "?nomination=" + idOf(nomination), "application/json", NO_BODY);
        var path = REVIEWS + "/" + read(found).at("/items/0/id").asText();
        var draft = (ObjectNode)
                contract.jsonBody(contract.operation("PUT", REVIEWS + "/{id}").orElseThrow())
                        .path("examples")
                        .path(0)
                        .deepCopy();
        drafts.put(path, draft);
        var written = callers.send(REVIEWER, "PUT", path, "application/json", write(draft));
        require(written);
        return path;
    }

    private String subjectOf(String user) {
        return read(callers.send(user, "GET", "/api/v1/me", "application/json", NO_BODY))
                .path("subject")
                .asText();
    }

    private JsonNode read(Answer answer) {
        require(answer);
        try {
            return mapper.readTree(answer.text());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Creates one; other requests may have taken a name or year by chance, in which case the next is tried. */
    private String created(String collection) {
        var draft = draft(collection);
        var answer = create(collection, draft);
        for (var tries = 1; answer.status() == 409 && tries < TRIES; tries++) {
            draft = draft(collection);
            answer = create(collection, draft);
        }
        var path = pathOf(answer);
        drafts.put(path, draft);
        if (collection.equals(NOMINATIONS)) {
            kept.remove(ENDORSED_INITIATIVE);
        }
        if (collection.equals(DOSSIERS)) {
            kept.remove(SHORTLISTED);
        }
        if (collection.equals(BALLOTS)) {
            kept.remove(EDITION_TO_VOTE_IN);
        }
        if (collection.equals(DECISIONS)) {
            kept.remove(APPROVED_COMMENDATION);
        }
        return path;
    }

    private Answer create(String collection, ObjectNode draft) {
        return callers.send(Callers.of("POST", collection), "POST", collection, "application/json", write(draft));
    }

    private String sentOn(String path, String user, String to) {
        var wish = write(mapper.createObjectNode().put("to", to));
        require(callers.send(user, "POST", path + "/transitions", "application/json", wish));
        return path;
    }

    private static String pathOf(Answer answer) {
        require(answer);
        var location = answer.header("location");
        return location.substring(location.indexOf("/api/v1/"));
    }

    private static void require(Answer answer) {
        if (answer.status() < 200 || answer.status() >= 300) {
            throw new IllegalStateException("the ground can't be laid: " + answer.status() + " " + answer.text());
        }
    }

    private ObjectNode example(String collection) {
        var operation = contract.operation("POST", collection).orElseThrow();
        JsonNode example = contract.jsonBody(operation).path("examples").path(0).deepCopy();
        return example instanceof ObjectNode object ? object : mapper.createObjectNode();
    }

    private byte[] write(JsonNode body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int next() {
        return ++last;
    }

    /** Returns the next number in letters: adjacent digits may look like an identity card number. */
    private String letters() {
        var letters = new StringBuilder();
        for (var rest = next(); rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.append("x").toString();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
