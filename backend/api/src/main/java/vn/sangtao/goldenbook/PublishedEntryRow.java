package vn.sangtao.goldenbook;

import java.util.UUID;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A work of the public book in a list.
 *
 * @param summary how its solution begins
 */
public record PublishedEntryRow(
        UUID id, int year, String title, PublishedField field, OrganisationReference organisation, String summary) {

    /** Characters of the solution that the query reads. */
    static final int READ = 320;

    private static final int SHOWN = 300;

    public PublishedEntryRow {
        summary = beginning(summary);
    }

    /** The text, cut between two words where there is more of it than a reader wants at a glance. */
    static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        var end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end > 0 ? end : SHOWN) + "…";
    }
}
