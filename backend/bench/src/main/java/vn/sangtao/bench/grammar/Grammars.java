package vn.sangtao.bench.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The grammars stored as text files next to a class. The rules of the common file apply everywhere, those of a file in
 * all its sections, those of a section in it alone.
 */
public final class Grammars {
    private final Class<?> beside;
    private final Symbols symbols = new Symbols();
    private final List<Map<String, Rule>> common = new ArrayList<>();

    private Grammars(Class<?> beside) {
        this.beside = beside;
    }

    /**
     * Reads a whole set of grammars.
     *
     * @param beside the class whose package holds the files
     * @param common files whose rules apply everywhere
     * @param files those with sections
     * @param given names whose text is supplied from outside
     * @return a grammar for each section, by file
     * @throws IllegalArgumentException if a file violates the format
     */
    public static Map<String, List<Grammar>> read(
            Class<?> beside, List<String> common, List<String> files, List<String> given) {
        var grammars = new Grammars(beside);
        given.forEach(grammars.symbols::of);
        common.forEach(file -> grammars.common.add(grammars.parse(file).rules()));
        var parsed = new java.util.LinkedHashMap<String, GrammarFile>();
        files.forEach(file -> parsed.put(file, grammars.parse(file)));
        var all = new java.util.LinkedHashMap<String, List<Grammar>>();
        parsed.forEach((file, content) -> all.put(file, grammars.sections(file, content)));
        return all;
    }

    private List<Grammar> sections(String file, GrammarFile content) {
        return content.sections().entrySet().stream()
                .map(section -> {
                    var layers = new ArrayList<>(common);
                    layers.add(content.rules());
                    layers.add(section.getValue());
                    return Grammar.layered(file + ": " + section.getKey(), symbols, layers);
                })
                .toList();
    }

    private GrammarFile parse(String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no grammar file " + file + ".");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return GrammarFile.parse(lines, symbols);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
