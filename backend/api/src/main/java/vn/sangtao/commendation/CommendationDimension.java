package vn.sangtao.commendation;

/** The dimensions by which statistics of commendations can be grouped. */
public enum CommendationDimension {
    /** The body that gave it. */
    LEVEL("c.level"),
    FORM("c.form"),
    /** Persons and groups. */
    SUBJECT_TYPE("c.subject.type"),
    /** The organisation that proposed it, or gave it itself; without those below it. */
    ORGANISATION("o.code, o.name, o.shortName, o.nameOrder"),
    /** The year of the award. */
    YEAR("c.awardedYear");

    private final String hql;

    CommendationDimension(String hql) {
        this.hql = hql;
    }

    /** Returns the expression to select and group by. */
    String hql() {
        return hql;
    }
}
