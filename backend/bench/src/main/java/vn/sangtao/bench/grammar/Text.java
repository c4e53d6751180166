package vn.sangtao.bench.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One alternative of a grammar file, parsed into literal words and parts to be filled in. */
record Text(List<Part> parts) {
    private static final Pattern HOLE = Pattern.compile("\\{(?:#(?<from>[0-9.]+)-(?<to>[0-9.]+)(?:/(?<step>[0-9.]+))?"
            + "|(?<fresh>\\+?)(?<name>[A-Za-z][A-Za-z0-9]*))\\}");

    /** A piece of a text. */
    sealed interface Part {}

    /** Literal words. */
    record Words(String words) implements Part {}

    /**
     * Filled in with the text of another rule: the same for the whole piece of writing, or a new one if {@code fresh}.
     */
    record Reference(String name, int symbol, boolean fresh) implements Part {}

    /**
     * Filled in with a uniformly distributed number.
     *
     * @param steps the maximum number of steps above {@code from}
     */
    record Amount(long from, long step, int steps, int decimals) implements Part {}

    Text {
        parts = List.copyOf(parts);
    }

    static Text parse(String source, Symbols symbols) {
        var parts = new ArrayList<Part>();
        var hole = HOLE.matcher(source);
        var done = 0;
        while (hole.find()) {
            addWords(parts, source.substring(done, hole.start()));
            parts.add(hole.group("name") == null ? number(hole) : reference(hole, symbols));
            done = hole.end();
        }
        addWords(parts, source.substring(done));
        return new Text(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new IllegalArgumentException("Braces that hold neither a rule nor a range: " + words);
        }
        if (!words.isEmpty()) {
            parts.add(new Words(words));
        }
    }

    private static Part reference(Matcher hole, Symbols symbols) {
        var name = hole.group("name");
        return new Reference(name, symbols.of(name), !hole.group("fresh").isEmpty());
    }

    private static Part number(Matcher hole) {
        var step = hole.group("step") == null ? "1" : hole.group("step");
        var decimals = step.indexOf('.') < 0 ? 0 : step.length() - step.indexOf('.') - 1;
        var from = scaled(hole.group("from"), decimals);
        var stride = scaled(step, decimals);
        return new Amount(from, stride, (int) ((scaled(hole.group("to"), decimals) - from) / stride), decimals);
    }

    private static long scaled(String number, int decimals) {
        return new java.math.BigDecimal(number).movePointRight(decimals).longValueExact();
    }
}
