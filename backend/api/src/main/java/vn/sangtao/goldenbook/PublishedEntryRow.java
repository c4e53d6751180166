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

    /** Cuts the summary between two words, where there is more of it. */
    public PublishedEntryRow {
        if (summary.length() > SHOWN) {
            var end = summary.lastIndexOf(' ', SHOWN);
            summary = summary.substring(0, end > 0 ? end : SHOWN) + "…";
        }
    }
}
