package vn.sangtao.initiative;

/** How far an initiative can be applied. */
public enum Applicability {
    OWN_UNIT,
    CITY,
    NATIONWIDE
}
