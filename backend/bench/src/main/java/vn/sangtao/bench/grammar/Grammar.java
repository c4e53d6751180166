package vn.sangtao.bench.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that apply in one section: its own and, for names it does not define, those of the enclosing scope. A rule
 * of the enclosing scope that refers to a name gets the definition of that name here.
 */
public final class Grammar {
    private final String title;
    private final Symbols symbols;
    private final Map<String, Rule> rules;
    private final @Nullable Rule[] bySymbol;

    private Grammar(String title, Symbols symbols, Map<String, Rule> rules) {
        this.title = title;
        this.symbols = symbols;
        this.rules = rules;
        this.bySymbol = new Rule[symbols.size()];
        rules.forEach((name, rule) -> bySymbol[symbols.of(name)] = rule);
    }

    /** Combines the scopes of grammar files, the outermost first. */
    static Grammar layered(String title, Symbols symbols, List<Map<String, Rule>> layers) {
        var all = new HashMap<String, Rule>();
        layers.forEach(all::putAll);
        return new Grammar(title, symbols, all);
    }

    /** Returns the title of the section in its file. */
    public String title() {
        return title;
    }

    /**
     * Checks that everything reachable from these rules is defined, so that no text fails in the millionth row.
     *
     * @param roots the rules requested by name
     * @param given names whose text is supplied from outside
     * @throws IllegalArgumentException naming the rules that are missing
     */
    public void demandComplete(Set<String> roots, Set<String> given) {
        var missing = new ArrayList<String>();
        var seen = new HashSet<>(given);
        var open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (!seen.add(name)) {
                continue;
            }
            var rule = rules.get(name);
            if (rule == null) {
                missing.add(name);
            } else {
                open.addAll(references(rule));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("\"" + title + "\" refers to rules that aren't there: " + missing);
        }
    }

    private static List<String> references(Rule rule) {
        return rule.choices().stream()
                .flatMap(choice -> choice.alternatives().stream())
                .flatMap(columns -> columns.get(rule.column()).parts().stream())
                .filter(Text.Reference.class::isInstance)
                .map(part -> ((Text.Reference) part).name())
                .toList();
    }

    Rule rule(String name) {
        var rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("\"" + title + "\" has no rule \"" + name + "\".");
        }
        return rule;
    }

    Rule rule(int symbol) {
        return Objects.requireNonNull(bySymbol[symbol]);
    }

    /** Returns whether a name resolves to this choice here, rather than to one that overrides it. */
    boolean means(int symbol, Choice choice) {
        return rule(symbol).choices().getFirst() == choice;
    }

    int symbol(String name) {
        return symbols.of(name);
    }

    int symbols() {
        return bySymbol.length;
    }
}
