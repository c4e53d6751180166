package vn.sangtao.workflow;

import jakarta.persistence.EntityManager;

/** Numbers without gaps: one series per owner, kind and year, beginning at 1. */
public final class NumberSeries {

    private NumberSeries() {}

    /**
     * The next number. The row stays locked until the transaction ends, so that a number given to a change that fails
     * is given again.
     *
     * @param owner the code of the organisation whose series it is
     */
    public static long next(EntityManager database, String owner, String series, int year) {
        database.createNativeQuery("""
                        insert into number_series (owner, series, year, last_number) values (:owner, :series, :year, 1)
                        on duplicate key update last_number = last_number + 1
                        """)
                .setParameter("owner", owner)
                .setParameter("series", series)
                .setParameter("year", year)
                .executeUpdate();
        return ((Number) database.createNativeQuery(
                                "select last_number from number_series where owner = :owner and series = :series and year = :year")
                        .setParameter("owner", owner)
                        .setParameter("series", series)
                        .setParameter("year", year)
                        .getSingleResult())
                .longValue();
    }
}
