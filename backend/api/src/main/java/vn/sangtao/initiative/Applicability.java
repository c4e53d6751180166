package vn.sangtao.initiative;

/** The scope in which an initiative can be applied. */
public enum Applicability {
    OWN_UNIT,
    CITY,
    NATIONWIDE
}
