package vn.sangtao.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;

/** A change of state that took place: kept permanently, never changed. */
@Entity
@Immutable
public class TransitionRecord extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public @Nullable UUID id;

    public UUID subjectId = new UUID(0, 0);
    public @Nullable String fromState;
    public String toState = "";
    public @Nullable String comment;
    public Instant at = Instant.EPOCH;
    public String byId = "";
    public String byName = "";

    /** Creates the record of a change of state. */
    static TransitionRecord of(
            Stateful<?> record, @Nullable String from, String to, @Nullable String comment, Caller caller) {
        var noted = new TransitionRecord();
        noted.subjectId = record.id();
        noted.fromState = from;
        noted.toState = to;
        noted.comment = comment;
        noted.at = caller.at();
        noted.byId = caller.subject();
        noted.byName = caller.name();
        return noted;
    }

    /** Returns the transitions of the records into these states, oldest first. */
    public static List<TransitionRecord> into(Collection<UUID> subjectIds, Collection<String> states) {
        return subjectIds.isEmpty()
                ? List.of()
                : list("subjectId in ?1 and toState in ?2", Sort.by("at").and("id"), subjectIds, states);
    }

    /** Returns the history of a record's states, oldest first. */
    public static List<TransitionView> historyOf(UUID subjectId) {
        return TransitionRecord.<TransitionRecord>list(
                        "subjectId", Sort.by("at").and("id"), subjectId)
                .stream()
                .map(noted -> new TransitionView(noted.fromState, noted.toState, noted.comment, noted.byName, noted.at))
                .toList();
    }
}
