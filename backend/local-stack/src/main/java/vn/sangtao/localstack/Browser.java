package vn.sangtao.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Emulates the site in a browser for tests: the authorization code flow with PKCE, through the forms of a realm. */
public final class Browser implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-for-pkce";

    private final HttpClient http = HttpClient.newHttpClient();
    /**
     * Kept by hand: Java's own cookie handler withholds secure cookies from a loopback address, which browsers trust.
     */
    private final Map<String, String> cookies = new HashMap<>();

    private final String issuer;
    private final String client;
    private final String redirect;

    /** @param redirect the address to which Keycloak is to redirect the browser */
    Browser(String issuer, String client, String redirect) {
        this.issuer = issuer;
        this.client = client;
        this.redirect = redirect;
    }

    /** Returns a browser that shows the site. */
    public static Browser ofTheSite(String issuer) {
        return new Browser(issuer, "sangtao-site", "http://localhost:8080/signed-in");
    }

    /** Returns the query with which the site redirects a browser to sign in. */
    public Map<String, String> signInQuery() {
        return new HashMap<>(Map.of(
                "client_id",
                client,
                "response_type",
                "code",
                "scope",
                "openid",
                "redirect_uri",
                redirect,
                "code_challenge_method",
                "S256",
                "code_challenge",
                challenge()));
    }

    /** Opens the page that asks for a name and a password. */
    public HttpResponse<String> openSignIn(Map<String, String> query) throws IOException, InterruptedException {
        return get(issuer + "/protocol/openid-connect/auth?" + encode(query));
    }

    /** Opens the registration page. */
    public HttpResponse<String> openRegistration() throws IOException, InterruptedException {
        return get(issuer + "/protocol/openid-connect/registrations?" + encode(signInQuery()));
    }

    /** Fills in the form of a page. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        demand(form.find(), "The page has no form: " + page.body());
        return post(form.group(1).replace("&amp;", "&"), fields);
    }

    /** Signs in, and returns the token response of the client. */
    public JsonNode signIn(Account account) throws IOException, InterruptedException {
        var page = openSignIn(signInQuery());
        return tokens(submit(page, Map.of("username", account.user(), "password", account.password())));
    }

    /** Exchanges the code in Keycloak's redirect for tokens. */
    public JsonNode tokens(HttpResponse<String> answer) throws IOException, InterruptedException {
        var location = answer.headers().firstValue("Location").orElse("nowhere: " + answer.body());
        demand(location.startsWith(redirect), "The browser is sent elsewhere, to " + location);
        var code = CODE.matcher(location);
        demand(code.find(), "The browser gets no code: " + location);
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", client,
                "code", code.group(1),
                "redirect_uri", redirect,
                "code_verifier", VERIFIER));
    }

    /** Calls the token endpoint; the response may be an error. */
    public JsonNode token(Map<String, String> fields) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(
                        post(issuer + "/protocol/openid-connect/token", fields).body());
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new LocalStackException(otherwise);
        }
    }

    /** Opens a page, such as one linked in an e-mail. */
    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        var response = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
