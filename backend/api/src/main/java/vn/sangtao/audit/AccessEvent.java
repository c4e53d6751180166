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

    /** The subject of the caller; null without a valid token. */
    public @Nullable String byId;

    public @Nullable String byName;

    /** The city of the caller; null for callers without one, whom every auditor sees. */
    public @Nullable String cityCode;

    public @Nullable String remoteAddress;
    public @Nullable String client;
    public @Nullable String requestId;
    public @Nullable String userAgent;

    /** The session that began; recorded once per session. */
    public @Nullable String sessionId;

    /** The method and path that was refused; the last of them if there were several. */
    public @Nullable String request;

    public @Nullable Integer status;

    /** Number of similar refused requests within a few seconds. */
    public int occurrences = 1;

    /** The kind of data exported: the name of the list or paper. */
    public @Nullable String exportKind;

    /** The filter of the export, as sent. */
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
