package vn.sangtao.workflow;

import jakarta.persistence.EntityManager;

/** Numbers without gaps: one series per owner, kind and year, starting at 1. */
public final class NumberSeries {

    private NumberSeries() {}

    /**
     * Returns the next number. The row stays locked until the transaction ends, so that the number of a failed change
     * is reused.
     *
     * @param owner the code of the organisation that owns the series
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
