package vn.sangtao.web;

import java.text.Normalizer;

/** Vietnamese text without its accents, where the database's collations can't be asked. */
public final class Accents {

    private Accents() {}

    /** The text with plain letters: {@code Đồng} becomes {@code Dong}. */
    public static String without(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
