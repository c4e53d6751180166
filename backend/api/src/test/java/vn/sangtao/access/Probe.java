package vn.sangtao.access;

/** Does one operation as somebody, on a record of an organisation, with everything else as it should be. */
@FunctionalInterface
interface Probe {

    /**
     * Asks.
     *
     * @param caller who asks
     * @param organisation the record's
     * @param relation how that stands to the caller's
     * @return the status of the answer
     */
    int ask(Standpoint caller, String organisation, Relation relation);
}
