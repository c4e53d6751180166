package vn.sangtao.access;

/** Performs one operation as some caller, on a record of an organisation, with an otherwise valid request. */
@FunctionalInterface
interface Probe {

    /**
     * Sends the request.
     *
     * @param caller the caller
     * @param organisation the record's
     * @param relation its relation to the caller's
     * @return the status of the response
     */
    int ask(Standpoint caller, String organisation, Relation relation);
}
