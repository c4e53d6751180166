package vn.sangtao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Placement;

/** Writes logins and refusals, each session's sign-in once, whichever instance of the service saw it first. */
@ApplicationScoped
class WriteAccessEvents {

    @Inject
    EntityManager database;

    @Inject
    OrganisationDirectory organisations;

    void signedIn(Visitor visitor, Instant at) {
        database.createNativeQuery("insert ignore into access_event (id, kind, at, by_id, by_name, city_code,"
                        + " remote_address, client, request_id, user_agent, session_id, occurrences)"
                        + " values (:id, 'SIGN_IN', :at, :by, :name, :city, :address, :client, :request, :agent,"
                        + " :session, 1)")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("at", at)
                .setParameter("by", visitor.subject())
                .setParameter("name", visitor.name())
                .setParameter("city", cityOf(visitor))
                .setParameter("address", visitor.origin().remoteAddress())
                .setParameter("client", visitor.origin().client())
                .setParameter("request", visitor.origin().requestId())
                .setParameter("agent", visitor.origin().userAgent())
                .setParameter("session", visitor.session())
                .executeUpdate();
    }

    void refused(Visitor visitor, int status, String request, int occurrences, Instant at) {
        var event = new AccessEvent();
        event.kind = AccessEventKind.REFUSED;
        event.at = at;
        event.byId = visitor.subject();
        event.byName = visitor.name();
        event.cityCode = cityOf(visitor);
        event.remoteAddress = visitor.origin().remoteAddress();
        event.client = visitor.origin().client();
        event.requestId = visitor.origin().requestId();
        event.userAgent = visitor.origin().userAgent();
        event.status = status;
        event.request = request;
        event.occurrences = occurrences;
        event.persist();
    }

    private @Nullable String cityOf(Visitor visitor) {
        return Optional.ofNullable(visitor.organisation())
                .flatMap(organisations::placement)
                .map(Placement::cityCode)
                .orElse(null);
    }
}
