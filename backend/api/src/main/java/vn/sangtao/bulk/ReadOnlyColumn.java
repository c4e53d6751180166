package vn.sangtao.bulk;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Texts;

/**
 * A column that an export has beside those of the import: what the system itself says of a record, such as its number
 * and state. An import passes over it, so that an exported file can be sent back as it is.
 *
 * @param name the header in English: the member of the row in JSON
 * @param vietnamese the header in Vietnamese
 * @param value what stands in its cells
 */
public record ReadOnlyColumn<E>(String name, String vietnamese, Function<E, @Nullable Object> value) {

    String header(Locale language) {
        return language.equals(Texts.VIETNAMESE) ? vietnamese : name;
    }

    boolean isNamed(String header) {
        return header.equalsIgnoreCase(name) || header.equalsIgnoreCase(vietnamese);
    }
}
