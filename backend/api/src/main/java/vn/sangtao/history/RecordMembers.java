package vn.sangtao.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Derived;

/** The members of a kind of record that are kept in its history. */
final class RecordMembers {

    /** Members that are already part of every entry. */
    private static final Set<String> SAID_BY_THE_ENTRY =
            Set.of("version", "createdAt", "createdBy", "createdByName", "changedAt", "changedBy", "changedByName");

    /**
     * One member.
     *
     * @param at its index in Hibernate's arrays of a record's state
     */
    private record Member(String name, int at, Type type) {}

    /** A member that differs, before and after as JSON. */
    private record Difference(String name, String before, String after) {}

    private final List<Member> members;

    RecordMembers(EntityPersister persister) {
        var names = persister.getPropertyNames();
        var inserted = persister.getPropertyInsertability();
        var updated = persister.getPropertyUpdateability();
        var held = new ArrayList<Member>();
        for (var index = 0; index < names.length; index++) {
            var isOurs = inserted[index] || updated[index];
            if (isOurs
                    && !SAID_BY_THE_ENTRY.contains(names[index])
                    && !isDerived(persister.getMappedClass(), names[index])) {
                held.add(new Member(names[index], index, persister.getPropertyTypes()[index]));
            }
        }
        members = List.copyOf(held);
    }

    private static boolean isDerived(Class<?> kind, String name) {
        for (Class<?> each = kind; each != Object.class; each = each.getSuperclass()) {
            try {
                return each.getDeclaredField(name).isAnnotationPresent(Derived.class);
            } catch (NoSuchFieldException inherited) {
                // a superclass declares it
            }
        }
        return false;
    }

    /** Returns the whole record as JSON; members that are null are left out. */
    String all(Object[] state, SharedSessionContractImplementor session) {
        var texts = new MembersJson(session);
        return MembersJson.object(json -> {
            for (var member : members) {
                if (state[member.at] != null) {
                    json.writeFieldName(member.name);
                    texts.write(json, member.type, state[member.at]);
                }
            }
        });
    }

    /** Returns the change between two states. */
    Change between(Object @Nullable [] old, Object[] state, SharedSessionContractImplementor session) {
        var differences = old == null ? List.<Difference>of() : differences(old, state, new MembersJson(session));
        return new Change(
                MembersJson.object(json -> {
                    for (var each : differences) {
                        json.writeFieldName(each.name);
                        json.writeRawValue(each.before);
                    }
                }),
                MembersJson.object(json -> {
                    for (var each : differences) {
                        json.writeFieldName(each.name);
                        json.writeRawValue(each.after);
                    }
                }));
    }

    /** The differing members, before and after, each as one JSON object. */
    record Change(@Nullable String before, @Nullable String after) {}

    private List<Difference> differences(Object[] old, Object[] state, MembersJson texts) {
        var differences = new ArrayList<Difference>();
        for (var member : members) {
            if (mayDiffer(member, old[member.at], state[member.at])) {
                var before = texts.text(member.type, remembered(member, old[member.at]));
                var after = texts.text(member.type, state[member.at]);
                if (!before.equals(after)) {
                    differences.add(new Difference(member.name, before, after));
                }
            }
        }
        return differences;
    }

    private static boolean mayDiffer(Member member, @Nullable Object old, @Nullable Object now) {
        return member.type instanceof CollectionType
                ? Hibernate.isInitialized(now) && Hibernate.isInitialized(old)
                : !Objects.equals(old, now);
    }

    /**
     * Returns the content of a collection when it was read: Hibernate keeps the snapshot until the end of the flush.
     */
    private static @Nullable Object remembered(Member member, @Nullable Object old) {
        return member.type instanceof CollectionType && old instanceof PersistentCollection<?> collection
                ? collection.getStoredSnapshot()
                : old;
    }
}
