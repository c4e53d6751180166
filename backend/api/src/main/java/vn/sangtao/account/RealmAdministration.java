package vn.sangtao.account;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Keycloak's administration of the realm that issues the tokens, through the service account of the client
 * {@code sangtao-accounts}: it may manage users and clients and nothing else.
 */
@ApplicationScoped
class RealmAdministration {

    private static final String REALMS = "/realms/";
    private static final String CLIENT = "sangtao-accounts";

    private final String issuer;
    private final Optional<String> secret;
    private @Nullable Keycloak keycloak;

    /**
     * @param issuer the URL of the realm as seen from this service
     * @param secret the secret of the client
     */
    RealmAdministration(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "sangtao.accounts.secret") Optional<String> secret) {
        this.issuer = issuer;
        this.secret = secret;
    }

    /**
     * Returns the realm.
     *
     * @throws vn.sangtao.web.Problem {@code unavailable} if no secret is configured
     */
    synchronized RealmResource realm() {
        var at = issuer.lastIndexOf(REALMS);
        var realm = issuer.substring(at + REALMS.length());
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(issuer.substring(0, at))
                    .realm(realm)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(CLIENT)
                    .clientSecret(secret.orElseThrow(() -> KeycloakCalls.unavailable(
                            "Accounts can't be managed: sangtao.accounts.secret is missing",
                            new IllegalStateException("no secret"))))
                    .build();
        }
        return keycloak.realm(realm);
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
