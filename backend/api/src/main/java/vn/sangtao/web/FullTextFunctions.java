package vn.sangtao.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Registers MariaDB's full-text search with HQL: {@code fulltext2(a, b, words)} is the relevance of the words in the
 * full-text index over the columns a and b.
 */
public class FullTextFunctions implements FunctionContributor {

    private static final int MOST_COLUMNS = 6;

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var number = contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.DOUBLE);
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            var places = IntStream.rangeClosed(1, columns)
                    .mapToObj(each -> "?" + each)
                    .collect(Collectors.joining(", "));
            contributions
                    .getFunctionRegistry()
                    .patternDescriptorBuilder(
                            "fulltext" + columns,
                            "match(" + places + ") against (?" + (columns + 1) + " in boolean mode)")
                    .setInvariantType(number)
                    .setExactArgumentCount(columns + 1)
                    .register();
        }
    }
}
