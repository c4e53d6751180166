package vn.sangtao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sangtao.bench.initiatives.Format;
import vn.sangtao.bench.initiatives.GenerationSettings;
import vn.sangtao.bench.initiatives.InitiativeSource;
import vn.sangtao.bench.load.Call;

/** The requests that are measured: the most frequent ones of people and scripts. */
final class Requests {
    private static final String LIST = "/api/v1/initiatives";
    private static final String SUBMITTED = LIST + "?limit=25&status=SUBMITTED&sort=-createdAt";
    private static final int IDS = 4_000;
    private static final int PAGE = 200;
    private static final int TITLES = 20_000;
    private static final int QUERIES = 5_000;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Supplier<String> token;
    private final RandomGenerator random = new SplittableRandom(1);

    Requests(URI address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** Returns requests for the first page of submitted initiatives, newest first. */
    Supplier<Call> list() {
        return () -> Call.get(SUBMITTED);
    }

    /** Returns requests for one of some thousand existing initiatives, by id. */
    Supplier<Call> oneById() throws IOException, InterruptedException {
        var ids = ids();
        return () -> Call.get(LIST + "/" + ids.get(random.nextInt(ids.size())));
    }

    private List<String> ids() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        var next = "";
        try (var http = HttpClient.newHttpClient()) {
            while (ids.size() < IDS) {
                var cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
                var request = HttpRequest.newBuilder(address.resolve(LIST + "?limit=" + PAGE + cursor))
                        .header("Authorization", "Bearer " + token.get())
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IOException("The list answers " + answer.statusCode() + " " + answer.body());
                }
                var page = JSON.readTree(answer.body());
                page.path("items").forEach(item -> ids.add(item.path("id").asText()));
                next = page.path("next").asText("");
                if (next.isEmpty()) {
                    break;
                }
            }
        }
        if (ids.isEmpty()) {
            throw new IOException("There are no initiatives to read one by one.");
        }
        return ids;
    }

    /** Returns searches for two or three adjacent words of a title. */
    Supplier<Call> search(GenerationSettings vocabulary) {
        var source = new InitiativeSource(vocabulary);
        var queries = Stream.generate(() -> source.at(random.nextInt(TITLES)).title())
                .map(this::words)
                .map(words -> LIST + "?limit=25&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .limit(QUERIES)
                .toList();
        return () -> Call.get(queries.get(random.nextInt(queries.size())));
    }

    private String words(String title) {
        var words = NOT_A_WORD.split(title);
        var count = Math.min(words.length, 2 + random.nextInt(2));
        var first = random.nextInt(words.length - count + 1);
        return String.join(" ", List.of(words).subList(first, first + count));
    }

    /** Returns requests that create a new initiative each time. */
    Supplier<Call> create(GenerationSettings settings) {
        var source = new InitiativeSource(settings);
        var row = new long[1];
        return () -> Call.create(LIST, json(source, row[0]++));
    }

    private static byte[] json(InitiativeSource source, long row) {
        var body = new ByteArrayOutputStream(4096);
        try {
            Format.NDJSON.write(source, row, 1, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }
}
