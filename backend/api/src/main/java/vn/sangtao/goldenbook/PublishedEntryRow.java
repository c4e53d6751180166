package vn.sangtao.goldenbook;

import java.util.UUID;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A work of the public book in a list.
 *
 * @param summary the beginning of its solution
 */
public record PublishedEntryRow(
        UUID id, int year, String title, PublishedField field, OrganisationReference organisation, String summary) {

    /** The number of characters of the solution that the query fetches. */
    static final int READ = 320;

    private static final int SHOWN = 300;

    public PublishedEntryRow {
        summary = beginning(summary);
    }

    /** Returns the text, cut at a word boundary if it is too long for a summary. */
    static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        var end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end > 0 ? end : SHOWN) + "…";
    }
}
