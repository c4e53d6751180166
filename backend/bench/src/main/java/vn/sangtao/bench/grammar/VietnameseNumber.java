package vn.sangtao.bench.grammar;

/** Numbers in Vietnamese notation: 1.250 and 2,5. */
public final class VietnameseNumber {

    private VietnameseNumber() {}

    /**
     * Formats a number.
     *
     * @param scaled the number times ten to the power of {@code decimals}, not negative
     */
    public static String of(long scaled, int decimals) {
        if (decimals == 0) {
            return grouped(scaled);
        }
        var unit = (long) Math.pow(10, decimals);
        var whole = grouped(scaled / unit);
        var fraction = scaled % unit;
        if (fraction == 0) {
            return whole;
        }
        var digits = Long.toString(unit + fraction).substring(1);
        while (digits.endsWith("0")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        return whole + "," + digits;
    }

    private static String grouped(long whole) {
        if (whole < 1000) {
            return Long.toString(whole);
        }
        var rest = whole % 1000;
        return grouped(whole / 1000) + "." + Long.toString(1000 + rest).substring(1);
    }
}
