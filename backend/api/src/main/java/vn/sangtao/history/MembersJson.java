package vn.sangtao.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.CollectionType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.StoredRecord;

/**
 * Writes members of records as JSON: other records as their ids with an identifying member, without ever querying for
 * it.
 */
final class MembersJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The identifying members of a record in order of preference, used if it has such a member and is loaded. */
    private static final List<String> KNOWN_BY = List.of("code", "number", "name", "title");

    private final SharedSessionContractImplementor session;

    MembersJson(SharedSessionContractImplementor session) {
        this.session = session;
    }

    /** Writes the content of an object. */
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static String object(Content content) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    String text(Type type, @Nullable Object value) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            write(json, type, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    void write(JsonGenerator json, Type type, @Nullable Object value) throws IOException {
        switch (type) {
            case CollectionType collection -> writeElements(json, collection, value);
            case CompositeType component -> writeComponent(json, component, value);
            default -> writeSingle(json, value);
        }
    }

    private void writeComponent(JsonGenerator json, CompositeType type, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        var names = type.getPropertyNames();
        var values = type.getPropertyValues(value);
        json.writeStartObject();
        for (var index = 0; index < names.length; index++) {
            if (values[index] != null) {
                json.writeFieldName(names[index]);
                write(json, type.getSubtypes()[index], values[index]);
            }
        }
        json.writeEndObject();
    }

    private void writeElements(JsonGenerator json, CollectionType type, @Nullable Object value) throws IOException {
        var elementType = type.getElementType(session.getFactory());
        json.writeStartArray();
        for (var element : inLastingOrder(elements(value), elementType)) {
            json.writeRawValue(element);
        }
        json.writeEndArray();
    }

    /** Sets have no defined order, so they are sorted by text. */
    private List<String> inLastingOrder(Collection<?> elements, Type elementType) {
        var texts = elements.stream().map(element -> text(elementType, element));
        return elements instanceof Set<?> ? texts.sorted().toList() : texts.toList();
    }

    /** Returns the elements of a collection, or of Hibernate's snapshot of one, where sets are maps. */
    private static Collection<?> elements(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Map<?, ?> remembered -> remembered.keySet();
            case PersistentCollection<?> lazy when !Hibernate.isInitialized(lazy) -> List.of();
            case Collection<?> collection -> collection;
            default -> throw new IllegalStateException("not a collection: " + value.getClass());
        };
    }

    private void writeSingle(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case StoredRecord other -> writeReference(json, other);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Enum<?> name -> json.writeString(name.name());
            default -> json.writeString(value.toString());
        }
    }

    private void writeReference(JsonGenerator json, StoredRecord other) throws IOException {
        json.writeStartObject();
        if (other instanceof HibernateProxy proxy
                && proxy.getHibernateLazyInitializer().isUninitialized()) {
            json.writeStringField(
                    "id", String.valueOf(proxy.getHibernateLazyInitializer().getInternalIdentifier()));
        } else {
            var loaded = (StoredRecord) Hibernate.unproxy(other);
            json.writeStringField("id", String.valueOf(loaded.id));
            writeWhatItIsKnownBy(json, loaded);
        }
        json.writeEndObject();
    }

    private void writeWhatItIsKnownBy(JsonGenerator json, StoredRecord loaded) throws IOException {
        var persister = session.getEntityPersister(null, loaded);
        var names = List.of(persister.getPropertyNames());
        for (var name : KNOWN_BY) {
            var at = names.indexOf(name);
            if (at >= 0 && persister.getValue(loaded, at) instanceof String text) {
                json.writeStringField(name, text);
            }
        }
    }
}
