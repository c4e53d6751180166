package vn.sangtao.web;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text without its accents, where the database's collations can't be asked. */
public final class Accents {

    private Accents() {}

    /** Returns the text with plain letters: {@code Đồng} becomes {@code Dong}. */
    public static String without(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /**
     * Returns the text in the form used for comparison and search: no accents, lower case, single spaces between words.
     */
    public static String folded(String text) {
        return without(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
