package vn.sangtao.bulk;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Texts;

/**
 * A read-only export column next to those of the import: a value that the system maintains, such as number and state.
 * Imports ignore it, so that an exported file can be sent back unchanged.
 *
 * @param name the header in English: the member of the row in JSON
 * @param vietnamese the header in Vietnamese
 * @param value computes its cell values
 */
public record ReadOnlyColumn<E>(String name, String vietnamese, Function<E, @Nullable Object> value) {

    String header(Locale language) {
        return language.equals(Texts.VIETNAMESE) ? vietnamese : name;
    }

    boolean isNamed(String header) {
        return header.equalsIgnoreCase(name) || header.equalsIgnoreCase(vietnamese);
    }
}
