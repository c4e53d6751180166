package vn.sangtao.web;

/**
 * The event that a list, or everything belonging to a record, was exported; fired through CDI so that access to
 * personal data can be logged.
 *
 * @param caller the subject of the caller's token; empty for a public list
 * @param list the path of the list
 * @param query the query string of the request, as sent
 * @param rows the number of rows sent, including those of an incomplete export
 */
public record ListExported(String caller, String list, String query, long rows) {

    /** Returns the name of the list: the last segment of its path. */
    public String name() {
        return list.substring(list.lastIndexOf('/') + 1);
    }
}
