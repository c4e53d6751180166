package vn.sangtao.history;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.event.spi.AutoFlushEvent;
import org.hibernate.event.spi.AutoFlushEventListener;
import org.hibernate.event.spi.DeleteContext;
import org.hibernate.event.spi.DeleteEvent;
import org.hibernate.event.spi.DeleteEventListener;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import vn.sangtao.access.Actor;
import vn.sangtao.access.CurrentActor;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.workflow.TransitionRecord;

/**
 * Writes the history of every {@link StoredRecord}, whatever code changes it: Hibernate reports what it writes, and
 * after each flush the entries are added within the same transaction, so that neither exists without the other. Bulk
 * updates in HQL bypass it; none may change a member that isn't {@link vn.sangtao.access.Derived}.
 */
@ApplicationScoped
class WriteHistory
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                DeleteEventListener,
                FlushEventListener,
                AutoFlushEventListener {

    private static final int BEFORE_ANYTHING_IS_WRITTEN = 10;
    private static final String OF_THE_TRANSACTION = WriteHistory.class.getName();

    private final transient TransactionSynchronizationRegistry transactions;
    private final transient HistoryChains chains;
    private final transient Clock clock;
    private final transient CurrentActor actor;
    private final transient Map<String, RecordMembers> members = new ConcurrentHashMap<>();

    @Inject
    WriteHistory(
            TransactionSynchronizationRegistry transactions, HistoryChains chains, Clock clock, CurrentActor actor) {
        this.transactions = transactions;
        this.chains = chains;
        this.clock = clock;
        this.actor = actor;
    }

    void listen(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent started, SessionFactory sessions) {
        var registry = sessions.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
        registry.prependListeners(EventType.DELETE, this);
        registry.appendListeners(EventType.FLUSH, this);
        registry.appendListeners(EventType.AUTO_FLUSH, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        switch (event.getEntity()) {
            case TransitionRecord noted -> ofTransaction().note(noted.subjectId, StateChange.of(noted));
            case StoredRecord created -> {
                var after = membersOf(event.getPersister()).all(event.getState(), event.getSession());
                note(event, created, created.version, Operation.CREATED, new RecordMembers.Change(null, after));
            }
            default -> {
                // not a record
            }
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof StoredRecord changed) {
            var change =
                    membersOf(event.getPersister()).between(event.getOldState(), event.getState(), event.getSession());
            note(event, changed, versionOf(event), Operation.CHANGED, change);
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof StoredRecord deleted) {
            var before = membersOf(event.getPersister()).all(event.getDeletedState(), event.getSession());
            note(event, deleted, deleted.version + 1, Operation.DELETED, new RecordMembers.Change(before, null));
        }
    }

    private static int versionOf(PostUpdateEvent event) {
        return (Integer) event.getState()[event.getPersister().getVersionPropertyIndex()];
    }

    private void note(
            AbstractDatabaseOperationEvent event,
            StoredRecord record,
            int version,
            Operation operation,
            RecordMembers.Change change) {
        ofTransaction()
                .note(new NewEntry(
                        event.getPersister().getMappedClass().getSimpleName(),
                        record.id(),
                        version,
                        operation,
                        change.before(),
                        change.after()));
    }

    /** Reads the content of a record about to be deleted while that is still possible. */
    @Override
    public void onDelete(DeleteEvent event) {
        if (Hibernate.unproxy(event.getObject()) instanceof StoredRecord leaving) {
            var persister = event.getSession().getEntityPersister(null, leaving);
            var types = persister.getPropertyTypes();
            for (var index = 0; index < types.length; index++) {
                if (types[index] instanceof CollectionType) {
                    Hibernate.initialize(persister.getValue(leaving, index));
                }
            }
        }
    }

    @Override
    public void onDelete(DeleteEvent event, DeleteContext alreadyDeleted) {
        onDelete(event);
    }

    @Override
    public void onFlush(FlushEvent event) {
        write(event.getSession());
    }

    @Override
    public void onAutoFlush(AutoFlushEvent event) {
        write(event.getSession());
    }

    private void write(SharedSessionContractImplementor session) {
        if (transactions.getTransactionKey() != null
                && transactions.getResource(OF_THE_TRANSACTION) instanceof TransactionHistory history) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            session.doWork((Connection database) -> history.write(database, chains, at));
        }
    }

    private TransactionHistory ofTransaction() {
        if (transactions.getResource(OF_THE_TRANSACTION) instanceof TransactionHistory known) {
            return known;
        }
        var fresh = new TransactionHistory(whoActs());
        transactions.putResource(OF_THE_TRANSACTION, fresh);
        return fresh;
    }

    private Actor whoActs() {
        return Arc.container().requestContext().isActive() ? actor.get() : Actor.SYSTEM;
    }

    private RecordMembers membersOf(EntityPersister persister) {
        return members.computeIfAbsent(persister.getEntityName(), name -> new RecordMembers(persister));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
