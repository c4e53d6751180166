package vn.sangtao.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the history, for reading only; {@link HistoryChain} alone adds them. */
@Entity
@Immutable
public class HistoryEntry extends PanacheEntityBase {

    /**
     * The position of an entry.
     *
     * @param sequence its number within the chain, from 1
     */
    @Embeddable
    public record Place(int chain, long sequence) {}

    @EmbeddedId
    public Place place = new Place(0, 0);

    public String recordKind = "";
    public UUID recordId = new UUID(0, 0);
    public int recordVersion;

    @Enumerated(EnumType.STRING)
    public Operation operation = Operation.CHANGED;

    public Instant at = Instant.EPOCH;
    public String byId = "";
    public String byName = "";
    public @Nullable String remoteAddress;
    public @Nullable String client;
    public @Nullable String requestId;
    public @Nullable String userAgent;
    public @Nullable String fromState;
    public @Nullable String toState;
    public @Nullable String comment;
    public @Nullable String membersBefore;
    public @Nullable String membersAfter;
}
