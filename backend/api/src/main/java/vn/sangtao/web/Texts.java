package vn.sangtao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** The texts of the API's responses, in Vietnamese (the default) and English. */
@ApplicationScoped
public class Texts {

    public static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Returns the language that the current request asks for, or Vietnamese outside a request. */
    public Locale language() {
        var request = CurrentRequestManager.get();
        if (request == null) {
            return VIETNAMESE;
        }
        return negotiate(request.serverRequest().getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Chooses between the two languages by an Accept-Language header. */
    public Locale negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var chosen = Locale.lookup(ranges, List.of(VIETNAMESE, Locale.ENGLISH));
            return chosen == null ? VIETNAMESE : chosen;
        } catch (IllegalArgumentException notALanguageHeader) {
            return VIETNAMESE;
        }
    }

    public String text(String key, Map<String, ?> values) {
        return text(language(), key, values);
    }

    /**
     * Returns the text of the key with its {@code {names}} filled in; throws if the key is missing, which would be a
     * bug.
     */
    public String text(Locale language, String key, Map<String, ?> values) {
        return fill(bundle(language).getString(key), values, language);
    }

    public static Optional<String> find(Locale language, String key) {
        try {
            return Optional.of(bundle(language).getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("texts", language, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    private static String fill(String text, Map<String, ?> values, Locale language) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", shown(value.getValue(), language));
        }
        return filled;
    }

    private static String shown(Object value, Locale language) {
        return switch (value) {
            case Iterable<?> many ->
                StreamSupport.stream(many.spliterator(), false)
                        .map(each -> shown(each, language))
                        .collect(Collectors.joining(", "));
            case Enum<?> constant -> word(constant, language);
            case Instant instant -> instants(language).format(instant.atZone(TimeSource.ZONE));
            case LocalDate date -> dates(language).format(date);
            default -> String.valueOf(value);
        };
    }

    /** Returns the display name of an enum value, such as a state; falls back to the constant's name. */
    public static String word(Enum<?> value, Locale language) {
        var key = "word." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return find(language, key).orElse(value.name());
    }

    private static DateTimeFormatter instants(Locale language) {
        var pattern = language.equals(VIETNAMESE) ? "HH:mm:ss 'ngày' dd/MM/yyyy" : "HH:mm:ss 'on' d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private static DateTimeFormatter dates(Locale language) {
        return DateTimeFormatter.ofPattern(language.equals(VIETNAMESE) ? "dd/MM/yyyy" : "d MMMM yyyy", language);
    }
}
