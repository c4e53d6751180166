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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built site from the folder that {@code sangtao.site.folder} names, and tells it by {@code /config.json}
 * where people sign in. In production a web server in front does this instead.
 */
@ApplicationScoped
class SiteRoutes {

    private static final List<String> NOT_THE_SITE = List.of("/api/", "/problems/", "/q/", "/sach-vang");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Optional<Path> folder;
    private final String issuer;
    private final String contentSecurityPolicy;

    SiteRoutes(
            @ConfigProperty(name = "sangtao.site.folder") Optional<Path> folder,
            @ConfigProperty(name = "sangtao.site.issuer") String issuer) {
        this.folder = folder.map(Path::toAbsolutePath);
        this.issuer = issuer;
        var identity = URI.create(issuer);
        var signIn = identity.getScheme() + "://" + identity.getAuthority();
        contentSecurityPolicy = "default-src 'self'; connect-src 'self' " + signIn + "; frame-src " + signIn
                + "; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'"
                + "; frame-ancestors 'none'; object-src 'none'";
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
                .setCachingEnabled(false)
                .setIndexPage("index.html");
        router.route().order(-500).handler(context -> {
            if (!isForSite(context)) {
                context.next();
                return;
            }
            var asset = context.normalizedPath().startsWith("/assets/");
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, asset ? FOR_EVER : ASK_AGAIN);
            files.handle(context);
        });
        router.route().order(-400).handler(context -> {
            if (isForSite(context) && asksForPage(context)) {
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .sendFile(site.resolve("index.html").toString());
                return;
            }
            context.next();
        });
    }

    private static boolean isForSite(RoutingContext context) {
        var method = context.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && NOT_THE_SITE.stream().noneMatch(context.normalizedPath()::startsWith);
    }

    /** A page's address has no file of its own: the site's script draws it. */
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
                .putHeader("Content-Security-Policy", contentSecurityPolicy)
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
