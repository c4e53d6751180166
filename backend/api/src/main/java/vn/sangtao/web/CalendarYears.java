package vn.sangtao.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates and instants in the years supported by calendars and the database: 1 to 9999, in every time zone. */
final class CalendarYears {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private CalendarYears() {}

    /**
     * Parses a date.
     *
     * @throws DateTimeParseException if the text is not a date, or the year is out of range
     */
    static LocalDate date(String text) {
        return within(text, LocalDate.parse(text));
    }

    /**
     * Parses an instant with its offset.
     *
     * @throws DateTimeParseException if the text is not an instant, or the year is out of range
     */
    static Instant instant(String text) {
        var read = OffsetDateTime.parse(text);
        within(text, read.toLocalDate());
        return read.toInstant();
    }

    private static LocalDate within(String text, LocalDate date) {
        if (!isWithin(date)) {
            throw new DateTimeParseException("a year that calendars don't have", text, 0);
        }
        return date;
    }

    private static boolean isWithin(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /** Returns the Jackson module that applies the same parsing to JSON. */
    static SimpleModule module() {
        return new SimpleModule("calendar years")
                .addDeserializer(LocalDate.class, new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT));
    }

    private static final class Bounded<T> extends StdScalarDeserializer<T> {

        private final transient JsonDeserializer<T> reader;

        Bounded(Class<T> type, JsonDeserializer<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T read = reader.deserialize(parser, context);
            if (read == null || isWithin(dateOf(read))) {
                return read;
            }
            FaultCollector.faultsOf(context)
                    .add(FaultCollector.pointerOf(parser), FaultCollector.codeOf(handledType()));
            return null;
        }

        private static LocalDate dateOf(Object read) {
            return read instanceof Instant instant
                    ? LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), 86_400L))
                    : (LocalDate) read;
        }
    }
}
