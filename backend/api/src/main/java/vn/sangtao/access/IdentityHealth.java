package vn.sangtao.access;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Readiness check {@code identity}: down until this instance has the keys of the realm, since it cannot authenticate
 * anyone before. Once it has them it stays up, since people with tokens can continue while Keycloak is away;
 * {@code reachable} reports whether Keycloak responds. The check also fetches the keys once Keycloak is back.
 */
@Readiness
@ApplicationScoped
class IdentityHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(IdentityHealth.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    TenantConfigBean realms;

    private final HttpRequest question;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    IdentityHealth(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm) {
        question = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
    }

    @Override
    public HealthCheckResponse call() {
        var reachable = isReachable();
        return HealthCheckResponse.named("identity")
                .status(hasKeys(reachable))
                .withData("reachable", reachable)
                .build();
    }

    private boolean hasKeys(boolean reachable) {
        var realm = realms.getDefaultTenant();
        if (realm.ready() || !reachable) {
            return realm.ready();
        }
        try {
            return realm.initialize().await().atMost(PATIENCE).ready();
        } catch (RuntimeException notYet) {
            LOG.info("Keycloak answers, but its keys could not be fetched yet", notYet);
            return false;
        }
    }

    private boolean isReachable() {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            LOG.debug("Keycloak doesn't answer", away);
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
