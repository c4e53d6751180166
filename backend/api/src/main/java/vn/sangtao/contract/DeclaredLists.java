package vn.sangtao.contract;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import vn.sangtao.web.ComputedList;
import vn.sangtao.web.FilterSet;
import vn.sangtao.web.Listing;
import vn.sangtao.web.Page;

/**
 * Finds what an operation that answers pages of a type of row can be asked: by the constant {@link Listing} of that type,
 * or of the class that makes such pages of it. Lists that are computed as a whole are found by their {@link ComputedList}
 * in the same way, and their filters by a constant {@link FilterSet} beside it.
 */
final class DeclaredLists {

    private static final DotName PAGE = DotName.createSimple(Page.class);
    private static final DotName LISTING = DotName.createSimple(Listing.class);
    private static final DotName COMPUTED = DotName.createSimple(ComputedList.class);
    private static final DotName FILTERS = DotName.createSimple(FilterSet.class);

    private final DeclaredOperations operations;
    private final Map<DotName, Listing<?>> listings = new HashMap<>();
    private final Set<DotName> computed = new HashSet<>();
    private final Map<DotName, FilterSet> filters = new HashMap<>();

    DeclaredLists(IndexView index, DeclaredOperations operations) {
        this.operations = operations;
        index.getKnownClasses().forEach(this::collect);
    }

    private void collect(ClassInfo declaring) {
        for (var field : declaring.fields()) {
            argument(field.type(), LISTING).filter(_ -> isConstant(field)).ifPresent(row -> {
                Stream.concat(Stream.of(row), rowsOfPages(declaring))
                        .forEach(each -> listings.put(each, constant(field, Listing.class)));
            });
        }
        Stream.concat(
                        declaring.fields().stream().map(FieldInfo::type),
                        declaring.methods().stream().map(MethodInfo::returnType))
                .flatMap(type -> argument(type, COMPUTED).stream())
                .forEach(row -> {
                    computed.add(row);
                    declaring.fields().stream()
                            .filter(field -> field.type().name().equals(FILTERS))
                            .forEach(field -> filters.put(row, constant(field, FilterSet.class)));
                });
    }

    private static boolean isConstant(FieldInfo field) {
        return Modifier.isStatic(field.flags());
    }

    private static Stream<DotName> rowsOfPages(ClassInfo declaring) {
        return declaring.methods().stream().flatMap(method -> argument(method.returnType(), PAGE).stream());
    }

    private static Optional<DotName> argument(Type type, DotName of) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(of)
                ? Optional.of(type.asParameterizedType().arguments().getFirst().name())
                : Optional.empty();
    }

    private static <T> T constant(FieldInfo field, Class<T> type) {
        try {
            var declaring =
                    Class.forName(field.declaringClass().name().toString(), true, DeclaredLists.class.getClassLoader());
            return type.cast(declaring.getField(field.name()).get(null));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(field + " must be public for the contract to read it", hidden);
        }
    }

    private Optional<DotName> row(Operation operation) {
        return operations.method(operation).flatMap(method -> argument(method.returnType(), PAGE));
    }

    /** The list that is read page by page; empty for other operations. */
    Optional<Listing<?>> listing(Operation operation) {
        return row(operation).map(listings::get);
    }

    /** Returns whether the operation answers a list that is computed as a whole. */
    boolean isComputed(Operation operation) {
        return row(operation).filter(computed::contains).isPresent();
    }

    /** The filters of a list that is computed as a whole. */
    Optional<FilterSet> filters(Operation operation) {
        return row(operation).map(filters::get);
    }
}
