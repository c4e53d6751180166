package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.sangtao.localstack.Account;
import vn.sangtao.sweep.Contract.Operation;
import vn.sangtao.sweep.Wire.Answer;
import vn.sangtao.testing.RunningSystem;

/** One run: explores the system, then sends broken requests and records violations. */
final class Sweep {

    private static final int BETWEEN_WHOLE_FINGERPRINTS = 500;
    private static final int LONGEST_TARGET = 3000;
    private static final int SHOWN_OF_A_KIND = 3;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Its content depends on the time elapsed, so nothing is learnt from it. */
    private static final String ACCESS_LOG = "/api/v1/audit/events";

    private final Contract contract;
    private final Wire wire;
    private final DatabaseFingerprint database;
    private final Random random = new Random();
    private final long seed;
    private final Knowledge knowledge = new Knowledge(random);
    private final ImportFiles imports;
    private final RequestMaker maker;
    private final RequestBreaker breaker;
    private final SoundRequests sound;
    private final Ground ground;
    private final AnswerCheck check;
    private final AccessLogCheck accessLog;
    private final List<String> oneOfEachRole;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> carriedOut = new TreeSet<>();
    private final List<String> found = new ArrayList<>();
    private final SentRequests sent = new SentRequests();
    private final Map<String, String> fingerprint;

    /** @param run the number of previous runs in the same system */
    Sweep(Contract contract, Wire wire, DataSource database, long seed, int run) {
        this.contract = contract;
        this.wire = wire;
        this.database = new DatabaseFingerprint(database);
        this.seed = seed;
        var bodies = new BodyBreaker(random, mapper);
        imports = new ImportFiles(random, mapper, bodies);
        var stack = RunningSystem.stack();
        var users = stack.people().accounts().map(Account::user).toList();
        oneOfEachRole = List.copyOf(stack.people()
                .accounts()
                .collect(Collectors.toMap(Account::role, Account::user, (first, second) -> first, LinkedHashMap::new))
                .values());
        var tokens = new LastingTokens(stack);
        maker = new RequestMaker(contract, knowledge, random, users, tokens::of, imports);
        breaker = new RequestBreaker(knowledge, random);
        ground = new Ground(contract, new Callers(wire, tokens::of, operation("GET", ACCESS_LOG)), mapper, run);
        sound = new SoundRequests(
                contract, ground, tokens::of, new BodyMaker(contract, knowledge, random), bodies, mapper);
        check = new AnswerCheck(contract, this::explain);
        accessLog = new AccessLogCheck(database, () -> wire.send(sound.of(operation("GET", ACCESS_LOG))));
        fingerprint = this.database.take();
        expected();
    }

    /** Sends this many broken requests, the same number to each operation; returns the violations. */
    List<String> run(int requests) {
        getToKnow();
        var operations = contract.operations();
        for (var index = 0; index < requests; index++) {
            begin(index);
            var operation = operations.get(index % operations.size());
            var attempt = index / operations.size() % 2 == 0 ? onTheGround(operation) : byAnybody(operation);
            for (var faults = random.nextInt(20) < 3 ? 0 : 1 + random.nextInt(2) * random.nextInt(3);
                    faults > 0;
                    faults--) {
                breaker.breakSomething(attempt);
            }
            carryOut(attempt);
            if (index % BETWEEN_WHOLE_FINGERPRINTS == 0) {
                compare(database.take(), null, "one of the last " + BETWEEN_WHOLE_FINGERPRINTS);
            }
        }
        compare(database.take(), null, "one of the last " + BETWEEN_WHOLE_FINGERPRINTS);
        found.addAll(accessLog.faults(wire.refused().get()));
        return found;
    }

    /** Returns the operations for which no request of the run succeeded. */
    List<String> neverCarriedOut() {
        return contract.operations().stream()
                .map(Operation::id)
                .filter(id -> !carriedOut.contains(id))
                .toList();
    }

    /** Returns the requests themselves, for a comparison with those of another run. */
    SentRequests sent() {
        return sent;
    }

    String summary() {
        return "%d requests with the seed %d; statuses %s; their print is %s; never carried out: %s"
                .formatted(sent.count(), seed, statuses, sent.print(), neverCarriedOut());
    }

    /** Gives each request its own random seed: the content of an earlier response does not affect later ones. */
    private void begin(long request) {
        random.setSeed(new SplittableRandom(seed + request * 0x9e3779b97f4a7c15L).nextLong());
    }

    /** Performs every operation on the ground, then reads every list as a user of each role. */
    private void getToKnow() {
        var step = 0;
        for (var operation : contract.operations()) {
            begin(--step);
            if (Contract.needsToken(operation)) {
                carryOut(byNobody(operation));
            }
            carryOut(soundly(operation));
        }
        for (var operation : contract.operations()) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (var user : oneOfEachRole) {
                    begin(--step);
                    carryOut(maker.of(operation, user, true));
                }
            }
        }
    }

    /** Returns a request that lacks only a token. */
    private Attempt byNobody(Operation operation) {
        var attempt = soundly(operation);
        attempt.headers.remove("Authorization");
        attempt.breaks("token");
        return attempt;
    }

    private Attempt onTheGround(Operation operation) {
        var attempt = soundly(operation);
        return operation.method().equals("PATCH") && random.nextBoolean() ? sound.withAnotherPatch(attempt) : attempt;
    }

    /** Creates the records needed for it first, so that they are not counted as changes. */
    private Attempt soundly(Operation operation) {
        var attempt = sound.of(operation);
        if (ground.hasGrown()) {
            expected();
        }
        return attempt;
    }

    private Attempt byAnybody(Operation operation) {
        return prepared(maker.byAnybody(operation));
    }

    /** Chooses changes of state, most of the time, from the record's own list of allowed ones. */
    private Attempt prepared(Attempt attempt) {
        var isTransition = attempt.method.equals("POST") && attempt.path.endsWith("/transitions");
        if (!isTransition || random.nextInt(4) == 0) {
            return attempt;
        }
        var record = contract.operation("GET", attempt.operation.path().replace("/transitions", ""));
        if (record.isEmpty()) {
            return attempt;
        }
        var look = new Attempt(record.get(), attempt.user, attempt.path.replace("/transitions", ""));
        look.headers.putAll(attempt.headers);
        look.headers.keySet().retainAll(Set.of("Authorization"));
        var allowed = json(carryOut(look)).path("allowedTransitions");
        if (!allowed.isEmpty()) {
            var wish = mapper.createObjectNode()
                    .put(
                            "to",
                            allowed.get(random.nextInt(allowed.size()))
                                    .path("to")
                                    .asText())
                    .put("comment", "Đã xem xét");
            attempt.json = wish;
            attempt.body = new BodyBreaker(random, mapper).write(wish);
        }
        return attempt;
    }

    private Answer carryOut(Attempt attempt) {
        attempt.isMalformed |= attempt.target().length() > LONGEST_TARGET;
        sent.note(attempt);
        var answer = wire.send(attempt);
        statuses.merge(answer.status(), 1, Integer::sum);
        check.faults(attempt, answer).forEach(fault -> note(fault, attempt, answer.text()));
        if (attempt.isSound && attempt.broken.isEmpty() && !isCarriedOut(answer)) {
            note("a sound request is refused with " + answer.status(), attempt, answer.text());
        }
        if (isCarriedOut(answer) && attempt.method.equals(attempt.operation.method())) {
            learn(attempt, answer);
        }
        if (isCarriedOut(answer) && !isRead(attempt.method)) {
            afterChange(attempt, answer);
        } else {
            compare(database.take(database.writtenSince()), attempt, answer.status() + " " + answer.mediaType());
        }
        return answer;
    }

    private static boolean isCarriedOut(Answer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }

    private static boolean isRead(String method) {
        return Set.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    private void learn(Attempt attempt, Answer answer) {
        carriedOut.add(attempt.operation.id());
        knowledge.succeeded(attempt.operation.id(), attempt.user);
        if (attempt.operation.path().equals(ACCESS_LOG)) {
            return;
        }
        var body = json(answer);
        knowledge.learn(attempt.user, attempt.operation.path(), body);
        if (attempt.operation.path().contains("/imports/kinds")) {
            imports.learn(body);
        }
        var location = answer.header("location");
        if (!location.isEmpty() && attempt.method.equals("POST")) {
            knowledge.learnMade(
                    attempt.user, attempt.operation.path(), location.substring(location.lastIndexOf('/') + 1));
        }
    }

    /**
     * Checks that a successful change is read back as sent; its other effects become the baseline for later requests.
     */
    private void afterChange(Attempt attempt, Answer answer) {
        new ChangeCheck(contract, wire, mapper)
                .faults(attempt, answer)
                .forEach(fault -> note(fault, attempt, answer.text()));
        var written = database.writtenSince();
        database.rows()
                .changedBeside(recordOf(attempt, answer), written)
                .forEach(row -> note("another row changes: " + row, attempt, answer.text()));
        ground.usedUp(attempt);
        fingerprint.putAll(database.take(written));
    }

    /** Returns the id of the changed record: the one created, or the last one in the path. */
    private String recordOf(Attempt attempt, Answer answer) {
        var location = answer.header("location");
        var named = location.isEmpty() ? attempt.path : location;
        var ids = ID.matcher(named).results().map(MatchResult::group).toList();
        return ids.isEmpty() ? json(answer).path("id").asText() : ids.getLast();
    }

    /** Accepts the present content of the tables as the baseline. */
    private void expected() {
        var written = database.writtenSince();
        database.rows().changedBeside("", written);
        fingerprint.putAll(database.take(written));
    }

    private void compare(Map<String, String> now, @Nullable Attempt attempt, String answer) {
        now.forEach((part, holds) -> {
            var before = fingerprint.put(part, holds);
            if (!holds.equals(before) && !mayWrite(part, attempt, answer)) {
                found.add("%s changed without a 2xx: %s before, %s now, by %s"
                        .formatted(part, before, holds, attempt == null ? answer : answer + " " + attempt.curl()));
            }
        });
    }

    /** Returns whether a request may write this although it changes no record. */
    private static boolean mayWrite(String part, @Nullable Attempt attempt, String answer) {
        return switch (part) {
            // a list or history exported as a file
            case DatabaseFingerprint.EXPORTS -> answer.matches("200 (text/csv|application/(zip|x-ndjson|vnd\\..*))");
            // the intent is recorded before the call to Keycloak, which may refuse it
            case DatabaseFingerprint.FAILED_ACCOUNT_CHANGES,
                    DatabaseFingerprint.HISTORY_OF_FAILED,
                    DatabaseFingerprint.HEADS_OF_HISTORY ->
                attempt != null
                        && answer.matches("4.*")
                        && attempt.path.matches("/api/v1/(accounts|machine-clients).*")
                        && !isRead(attempt.method);
            default -> false;
        };
    }

    private void note(String fault, Attempt attempt, String answer) {
        var kind = attempt.operation.method() + " " + attempt.operation.path() + ": " + fault;
        if (kinds.merge(kind, 1, Integer::sum) <= SHOWN_OF_A_KIND) {
            found.add("%s\n  broken: %s\n  %s\n  answer: %s"
                    .formatted(
                            kind,
                            attempt.broken,
                            attempt.curl(),
                            answer.length() > 600 ? answer.substring(0, 600) + "…" : answer));
        }
    }

    private Answer explain(String type) {
        return wire.send(new Attempt(operation("GET", "/problems/{slug}"), "", type));
    }

    private Operation operation(String method, String path) {
        return contract.operation(method, path).orElseThrow();
    }

    private JsonNode json(Answer answer) {
        try {
            return answer.mediaType().endsWith("json") ? mapper.readTree(answer.text()) : NullNode.getInstance();
        } catch (JsonProcessingException noJson) {
            return NullNode.getInstance();
        }
    }
}
