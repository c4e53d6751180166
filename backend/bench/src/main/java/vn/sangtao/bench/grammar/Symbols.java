package vn.sangtao.bench.grammar;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the names of rules, so that generating a text needs no look-up by name. */
final class Symbols {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String name) {
        var known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, numbers.size());
        return numbers.size() - 1;
    }

    int size() {
        return numbers.size();
    }
}
