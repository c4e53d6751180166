package vn.sangtao.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;

/** All that can be imported, as the features say. */
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
     * The kind of this name.
     *
     * @throws Problem {@code invalid-input} where there is none
     */
    ImportKind<?> require(@Nullable String name) {
        return kinds.stream()
                .filter(kind -> Objects.equals(kind.name(), name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "?kind",
                        "not-one-of",
                        Map.of("allowed", kinds.stream().map(ImportKind::name).toList())));
    }
}
