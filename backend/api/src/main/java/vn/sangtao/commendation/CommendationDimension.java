package vn.sangtao.commendation;

/** What the statistics of commendations can be grouped by. */
public enum CommendationDimension {
    /** Which body gave it. */
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

    /** What is selected, and grouped by. */
    String hql() {
        return hql;
    }
}
