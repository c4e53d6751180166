package vn.sangtao.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;
import vn.sangtao.access.Caller;

/** An entry of the access log: kept, never changed. */
@Entity
@Immutable
public class AccessEvent extends PanacheEntityBase {

    private static final int FILTER_LENGTH = 2000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public @Nullable UUID id;

    @Enumerated(EnumType.STRING)
    public AccessEventKind kind = AccessEventKind.REFUSED;

    public Instant at = Instant.EPOCH;

    /** The subject of who it was; null without a sound token. */
    public @Nullable String byId;

    public @Nullable String byName;

    /** The city of who it was; null for those who belong to none, whom every auditor sees. */
    public @Nullable String cityCode;

    public @Nullable String remoteAddress;
    public @Nullable String client;
    public @Nullable String requestId;
    public @Nullable String userAgent;

    /** The session that began; each is noted once. */
    public @Nullable String sessionId;

    /** The method and path that was refused; the last of them where several were. */
    public @Nullable String request;

    public @Nullable Integer status;

    /** How many requests were refused alike within some seconds. */
    public int occurrences = 1;

    /** What was taken out, as the list or paper is called. */
    public @Nullable String exportKind;

    /** Which of them: the filter as it was asked. */
    public @Nullable String exportFilter;

    public @Nullable Long exportRows;

    static AccessEvent exported(Caller caller, Actor actor, String kind, String filter, long rows) {
        var event = new AccessEvent();
        event.kind = AccessEventKind.EXPORT;
        event.at = caller.at();
        event.byId = caller.subject();
        event.byName = caller.name();
        event.cityCode = cityOf(caller);
        event.remoteAddress = actor.origin().remoteAddress();
        event.client = actor.origin().client();
        event.requestId = actor.origin().requestId();
        event.userAgent = actor.origin().userAgent();
        event.exportKind = kind;
        event.exportFilter = filter.length() <= FILTER_LENGTH ? filter : filter.substring(0, FILTER_LENGTH);
        event.exportRows = rows;
        return event;
    }

    private static @Nullable String cityOf(Caller caller) {
        return caller.placement() == null ? null : caller.placement().cityCode();
    }
}
