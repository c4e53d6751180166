package vn.sangtao.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built site from the folder named by {@code sangtao.site.folder}, and provides the address for signing in
 * at {@code /config.json}. In production a web server in front does this instead.
 */
@ApplicationScoped
class SiteRoutes {

    private static final List<String> NOT_THE_SITE = List.of("/api/", "/problems/", "/q/", "/robots.txt", "/sach-vang");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** The placeholder for the nonce that the build of the site leaves in its page. */
    private static final String NONCE_PLACE = "__STYLE_NONCE__";

    private static final int NONCE_BYTES = 16;
    private static final String ASK_AGAIN = "no-cache";

    private final Optional<Path> folder;
    private final String issuer;
    private final String signIn;
    private final SecureRandom random = new SecureRandom();

    SiteRoutes(
            @ConfigProperty(name = "sangtao.site.folder") Optional<Path> folder,
            @ConfigProperty(name = "sangtao.site.issuer") String issuer) {
        this.folder = folder.map(Path::toAbsolutePath);
        this.issuer = issuer;
        var identity = URI.create(issuer);
        signIn = identity.getScheme() + "://" + identity.getAuthority();
    }

    private String contentSecurityPolicy(String styles) {
        return "default-src 'self'; connect-src 'self' " + signIn + "; frame-src " + signIn
                + "; img-src 'self' data: blob:; style-src " + styles
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    }

    void register(@Observes Router router) {
        router.route().order(-2000).handler(this::secure);
        router.get("/config.json").order(-1000).handler(this::configuration);
        folder.filter(Files::isDirectory).ifPresent(site -> serve(router, site));
    }

    private void serve(Router router, Path site) {
        var files = StaticHandler.create(FileSystemAccess.ROOT, site.toString())
                .setIncludeHidden(false)
                .setDirectoryListing(false)
                .setCachingEnabled(false);
        router.route().order(-500).handler(context -> {
            if (!isForSite(context) || isPage(context)) {
                context.next();
                return;
            }
            var asset = context.normalizedPath().startsWith("/assets/");
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, asset ? FOR_EVER : ASK_AGAIN);
            files.handle(context);
        });
        router.route().order(-400).handler(context -> {
            if (isForSite(context) && (isPage(context) || asksForPage(context))) {
                sendPage(context, site);
                return;
            }
            context.next();
        });
    }

    /**
     * Sends the single page of the site with a fresh nonce: the component library writes styles into the page, and only
     * those that carry it are applied.
     */
    private void sendPage(RoutingContext context, Path site) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.vertx()
                .fileSystem()
                .readFile(site.resolve("index.html").toString())
                .onSuccess(page -> context.response()
                        .putHeader(CONTENT_SECURITY_POLICY, contentSecurityPolicy("'self' 'nonce-" + nonce + "'"))
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .end(page.toString(StandardCharsets.UTF_8).replace(NONCE_PLACE, nonce)))
                .onFailure(context::fail);
    }

    private static boolean isPage(RoutingContext context) {
        var path = context.normalizedPath();
        return path.equals("/") || path.equals("/index.html");
    }

    private static boolean isForSite(RoutingContext context) {
        var method = context.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && NOT_THE_SITE.stream().noneMatch(context.normalizedPath()::startsWith);
    }

    /** The addresses of pages have no files of their own: the site's script renders them. */
    private static boolean asksForPage(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private void configuration(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject()
                        .put("issuer", issuer)
                        .put("clientId", "sangtao-site")
                        .encode());
    }

    private void secure(RoutingContext context) {
        context.response()
                .putHeader(CONTENT_SECURITY_POLICY, contentSecurityPolicy("'self'"))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        if (context.normalizedPath().startsWith("/api/v1/")
                && !context.normalizedPath().startsWith("/api/v1/public/")) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        context.next();
    }
}
