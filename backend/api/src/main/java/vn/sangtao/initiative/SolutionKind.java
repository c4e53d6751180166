package vn.sangtao.initiative;

/** The kinds of solutions of Decree 13/2012/NĐ-CP. */
public enum SolutionKind {
    TECHNICAL,
    MANAGERIAL,
    OPERATIONAL,
    TECHNOLOGY_APPLICATION
}
