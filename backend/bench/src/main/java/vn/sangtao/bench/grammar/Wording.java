package vn.sangtao.bench.grammar;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One piece of writing being generated. A rule repeats the text it produced first, so that the title and all texts
 * speak of the same crop, the same place and the same people. Not thread-safe.
 */
public final class Wording {
    /** Probability of an optional sentence. */
    private static final int OPTIONAL_PERCENT = 60;

    private final RandomGenerator random;
    private final Grammar grammar;
    /** The texts chosen permanently, by rule; those of one alternative are chosen together. */
    private final @Nullable Text[] taken;

    private final @Nullable String[] said;
    private final StringBuilder passage = new StringBuilder(512);

    /** Starts an empty piece of writing. */
    public Wording(Grammar grammar, RandomGenerator random) {
        this.grammar = grammar;
        this.random = random;
        this.taken = new Text[grammar.symbols()];
        this.said = new String[grammar.symbols()];
    }

    /** Sets the text of a name. */
    public Wording given(String name, String words) {
        said[grammar.symbol(name)] = words;
        return this;
    }

    /** Returns the text of the rule, the same each time. */
    public String say(String name) {
        return said(grammar.symbol(name));
    }

    /** Returns the text of the rule, with new choices for the parts marked as fresh. */
    public String rephrase(String name) {
        return word(taken(grammar.symbol(name)));
    }

    /** Returns a newly chosen text of the rule. */
    public String sayAnew(String name) {
        var rule = grammar.rule(name);
        return word(rule.choices().getFirst().take(random).get(rule.column()));
    }

    /**
     * Returns new texts for two rules of the same choice, chosen together.
     *
     * @return the texts of the first and of the second
     */
    public List<String> sayTogether(String first, String second) {
        var rule = grammar.rule(first);
        var texts = rule.choices().getFirst().take(random);
        return List.of(
                word(texts.get(rule.column())),
                word(texts.get(grammar.rule(second).column())));
    }

    /**
     * Returns the sentences of a passage, one of each choice, each capitalised; optional ones are sometimes left out.
     */
    public String passage(String name) {
        var rule = grammar.rule(name);
        passage.setLength(0);
        for (var choice : rule.choices()) {
            if (!choice.optional() || random.nextInt(100) < OPTIONAL_PERCENT) {
                addSentence(choice.take(random).get(rule.column()));
            }
        }
        return passage.toString();
    }

    private void addSentence(Text sentence) {
        if (sentence.parts().isEmpty()) {
            return;
        }
        if (!passage.isEmpty()) {
            passage.append(' ');
        }
        var start = passage.length();
        word(sentence, passage);
        if (passage.length() > start) {
            passage.setCharAt(start, Character.toUpperCase(passage.charAt(start)));
        }
    }

    /** Returns the text with its first letter capitalised. */
    public static String capitalised(String words) {
        return words.isEmpty() || Character.isUpperCase(words.charAt(0))
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String said(int symbol) {
        var words = said[symbol];
        if (words == null) {
            words = word(taken(symbol));
            said[symbol] = words;
        }
        return words;
    }

    private Text taken(int symbol) {
        var text = taken[symbol];
        if (text != null) {
            return text;
        }
        var rule = grammar.rule(symbol);
        var choice = rule.choices().getFirst();
        var texts = choice.take(random);
        for (var column = 0; column < choice.columns(); column++) {
            if (grammar.means(choice.symbol(column), choice)) {
                taken[choice.symbol(column)] = texts.get(column);
            }
        }
        return texts.get(rule.column());
    }

    private String word(Text text) {
        var parts = text.parts();
        if (parts.isEmpty()) {
            return "";
        }
        if (parts.size() == 1 && parts.getFirst() instanceof Text.Words words) {
            return words.words();
        }
        var worded = new StringBuilder(96);
        word(text, worded);
        return worded.toString();
    }

    private void word(Text text, StringBuilder to) {
        var parts = text.parts();
        for (var i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Text.Words words -> to.append(words.words());
                case Text.Reference reference when reference.fresh() -> to.append(sayAnew(reference.name()));
                case Text.Reference reference -> to.append(said(reference.symbol()));
                case Text.Amount amount -> to.append(number(amount));
            }
        }
    }

    private String number(Text.Amount amount) {
        var drawn = amount.from() + amount.step() * random.nextInt(amount.steps() + 1);
        return VietnameseNumber.of(drawn, amount.decimals());
    }
}
