package vn.sangtao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The machine clients in Keycloak: client credentials only, with tokens like those of the site. */
@ApplicationScoped
class RealmClients {

    @Inject
    RealmAdministration administration;

    @Inject
    RealmAccounts accounts;

    /**
     * Creates a client; removes it again if creation fails halfway.
     *
     * @return the account behind it
     * @throws Problem {@code already-exists}: the name is taken
     */
    Account create(String clientId, AccountContent content) {
        var id = KeycloakCalls.created(
                () -> administration.realm().clients().create(representation(clientId, content)),
                CreatedResponseUtil::getCreatedId);
        try {
            var behind = accounts.byUsername(Account.SERVICE_PREFIX + clientId)
                    .orElseThrow(() -> Problem.of(ProblemType.INTERNAL));
            return accounts.change(behind, content);
        } catch (RuntimeException halfway) {
            try {
                KeycloakCalls.run(() -> client(id).remove());
            } catch (RuntimeException stays) {
                halfway.addSuppressed(stays);
            }
            throw halfway;
        }
    }

    /** Returns the client's present secret. */
    String secret(String clientId) {
        return KeycloakCalls.call(() -> byClientId(clientId).getSecret().getValue());
    }

    /** Generates a new secret; the previous one becomes invalid. */
    String replaceSecret(String clientId) {
        return KeycloakCalls.call(() -> byClientId(clientId).generateNewSecret().getValue());
    }

    private ClientResource byClientId(String clientId) {
        return administration.realm().clients().findByClientId(clientId).stream()
                .findFirst()
                .map(found -> client(found.getId()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    private ClientResource client(String id) {
        return administration.realm().clients().get(id);
    }

    private static ClientRepresentation representation(String clientId, AccountContent content) {
        var client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setName(content.familyNames());
        client.setProtocol("openid-connect");
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(true);
        // Tokens contain all roles of the account behind the client, which this service assigns: integration alone.
        client.setFullScopeAllowed(true);
        client.setProtocolMappers(List.of(
                mapper(
                        "audience of the API",
                        "oidc-audience-mapper",
                        Map.of(
                                "included.client.audience", "sangtao-api",
                                "access.token.claim", "true",
                                "id.token.claim", "false")),
                mapper(
                        "organisation",
                        "oidc-usermodel-attribute-mapper",
                        Map.of(
                                "user.attribute", "organisation",
                                "claim.name", "organisation",
                                "jsonType.label", "String",
                                "multivalued", "false",
                                "access.token.claim", "true",
                                "id.token.claim", "false"))));
        return client;
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> settings) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper(kind);
        mapper.setConfig(settings);
        return mapper;
    }
}
