package vn.sangtao.history;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.SessionFactory;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CollectionEntry;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.event.spi.AutoFlushEvent;
import org.hibernate.event.spi.AutoFlushEventListener;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;
import vn.sangtao.access.StoredRecord;

/**
 * Ensures that a request without effective changes changes nothing. Hibernate considers a record dirty once a member
 * was set to an object that isn't equal, or a collection was refilled, even if the database would hold the same
 * afterwards (60 and 60.00; the same authors). Before each flush such members are compared by their stored form.
 */
@ApplicationScoped
class FindRealChanges implements FlushEventListener, AutoFlushEventListener {

    private static final int BEFORE_ANYTHING_IS_WRITTEN = 10;

    void listen(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent started, SessionFactory sessions) {
        var registry = sessions.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry();
        registry.prependListeners(EventType.FLUSH, this);
        registry.prependListeners(EventType.AUTO_FLUSH, this);
    }

    @Override
    public void onFlush(FlushEvent event) {
        compare(event.getSession());
    }

    @Override
    public void onAutoFlush(AutoFlushEvent event) {
        compare(event.getSession());
    }

    private static void compare(EventSource session) {
        var held = session.getPersistenceContextInternal();
        held.forEachCollectionEntry(FindRealChanges::compare, false);
        for (var each : held.reentrantSafeEntityEntries()) {
            if (each.getKey() instanceof StoredRecord record) {
                compare(record, each.getValue(), session);
            }
        }
    }

    private static void compare(PersistentCollection<?> collection, CollectionEntry entry) {
        var persister = entry.getLoadedPersister();
        if (collection.isDirty()
                && collection.wasInitialized()
                && persister != null
                && collection.getOwner() instanceof StoredRecord
                && collection.equalsSnapshot(persister)) {
            collection.clearDirty();
        }
    }

    private static void compare(StoredRecord record, EntityEntry entry, EventSource session) {
        var loaded = entry.getLoadedState();
        if (!(record instanceof SelfDirtinessTracker tracker)
                || loaded == null
                || entry.getStatus() != Status.MANAGED
                || !entry.isExistsInDatabase()
                || !tracker.$$_hibernate_hasDirtyAttributes()) {
            return;
        }
        var persister = entry.getPersister();
        if (persister.findDirty(persister.getValues(record), loaded, record, session) == null) {
            tracker.$$_hibernate_clearDirtyAttributes();
        }
    }
}
