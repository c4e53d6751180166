package vn.sangtao.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** All kinds of imports, provided by the features. */
@ApplicationScoped
class ImportKinds {

    private final List<ImportKind<?>> kinds;

    ImportKinds(@All List<ImportKind<?>> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
    }

    List<ImportKind<?>> all() {
        return kinds;
    }

    /**
     * Returns the kind named in a path.
     *
     * @throws Problem {@code not-found} if there is none
     */
    ImportKind<?> inPath(String name) {
        return find(name).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
    }

    /**
     * Returns the kind named in a query.
     *
     * @throws Problem {@code invalid-input} if there is none
     */
    ImportKind<?> require(@Nullable String name) {
        return find(name)
                .orElseThrow(() -> Problem.invalid(
                        "?kind",
                        "not-one-of",
                        Map.of("allowed", kinds.stream().map(ImportKind::name).toList())));
    }

    private Optional<ImportKind<?>> find(@Nullable String name) {
        for (var kind : kinds) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
