package vn.sangtao.access;

/**
 * The relation of a record's organisation to the caller's. For an author OWN is a record of their own, and BELOW one
 * that somebody else created in their organisation.
 */
enum Relation {
    OWN,
    BELOW,
    READ_ONLY,
    ABOVE,
    FOREIGN
}
