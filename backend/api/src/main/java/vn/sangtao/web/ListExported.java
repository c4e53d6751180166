package vn.sangtao.web;

/**
 * A list, or all that belongs to a record, was given as a file; fired as a CDI event so that what is read of people can be noted.
 *
 * @param caller the subject of the caller's token; empty where the list is for everybody
 * @param list the path of the list
 * @param query the query of the request, as it was sent
 * @param rows how many rows were sent, all of them or as far as it came
 */
public record ListExported(String caller, String list, String query, long rows) {

    /** What the list is called: the last part of its path. */
    public String name() {
        return list.substring(list.lastIndexOf('/') + 1);
    }
}
