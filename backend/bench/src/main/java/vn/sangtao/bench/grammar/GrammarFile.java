package vn.sangtao.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A grammar file: rules, then sections with rules of their own.
 *
 * @param rules those before the first section
 * @param sections by title, in the order of the file
 */
record GrammarFile(Map<String, Rule> rules, Map<String, Map<String, Rule>> sections) {
    private static final String SECTION = "== ";
    private static final Pattern WEIGHT = Pattern.compile("\\s+\\*(\\d+)$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    static GrammarFile parse(Iterable<String> lines, Symbols symbols) {
        var reader = new Reader(symbols);
        lines.forEach(reader::line);
        reader.endRule();
        return new GrammarFile(reader.rules, reader.sections);
    }

    private static final class Reader {
        private final Symbols symbols;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, Map<String, Rule>> sections = new LinkedHashMap<>();
        private final List<Choice.Alternative> alternatives = new ArrayList<>();
        private Map<String, Rule> current = rules;
        private String header = "";

        Reader(Symbols symbols) {
            this.symbols = symbols;
        }

        void line(String line) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            if (line.startsWith(SECTION)) {
                endRule();
                current = new LinkedHashMap<>();
                sections.put(line.substring(SECTION.length()).strip(), current);
            } else if (line.startsWith(" ")) {
                Arrays.stream(line.strip().split(" \\| ", -1))
                        .map(this::alternative)
                        .forEach(alternatives::add);
            } else {
                endRule();
                header = line.strip();
            }
        }

        private Choice.Alternative alternative(String source) {
            var weight = WEIGHT.matcher(source);
            var weighted = weight.find();
            var words = weighted ? source.substring(0, weight.start()) : source;
            var columns = Arrays.stream(words.split(" :: ", -1))
                    .map(String::strip)
                    .map(column -> Text.parse(column.equals("-") ? "" : column, symbols))
                    .toList();
            return new Choice.Alternative(columns, weighted ? Integer.parseInt(weight.group(1)) : 1);
        }

        void endRule() {
            if (header.isEmpty()) {
                return;
            }
            var optional = header.endsWith("?");
            var names = (optional ? header.substring(0, header.length() - 1) : header).split(", ", -1);
            check(names);
            var choice = new Choice(Arrays.stream(names).mapToInt(symbols::of).toArray(), optional, alternatives);
            for (var column = 0; column < names.length; column++) {
                add(names[column], choice, column);
            }
            alternatives.clear();
            header = "";
        }

        private void check(String[] names) {
            if (alternatives.isEmpty()) {
                throw new IllegalArgumentException("The rule \"" + header + "\" says nothing.");
            }
            for (var name : names) {
                if (!NAME.matcher(name).matches()) {
                    throw new IllegalArgumentException("\"" + name + "\" can't be the name of a rule.");
                }
            }
            for (var alternative : alternatives) {
                if (alternative.columns().size() != names.length) {
                    throw new IllegalArgumentException("An alternative of \"" + header + "\" has "
                            + alternative.columns().size() + " columns: " + alternative.columns());
                }
            }
        }

        private void add(String name, Choice choice, int column) {
            var before = current.get(name);
            var choices = new ArrayList<>(before == null ? List.<Choice>of() : before.choices());
            choices.add(choice);
            current.put(name, new Rule(choices, column));
        }
    }
}
