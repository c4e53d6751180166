package vn.sangtao.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Type of the record that an operation takes as its body. An operation declared in a generic class takes a type
 * variable, whose value is known only from the resource that inherits it.
 */
@ApplicationScoped
class SentType {

    private record Operation(Class<?> resource, Method method, Class<?> wrapper) {}

    private final Map<Operation, Class<? extends Record>> known = new ConcurrentHashMap<>();

    @Inject
    ResourceInfo called;

    /**
     * Returns the type argument of the called operation's body.
     *
     * @param wrapper the generic class of the body
     */
    Class<? extends Record> of(Class<?> wrapper) {
        var operation = new Operation(called.getResourceClass(), called.getResourceMethod(), wrapper);
        return known.computeIfAbsent(operation, SentType::resolve);
    }

    private static Class<? extends Record> resolve(Operation operation) {
        var types = TypeFactory.defaultInstance();
        var declaring = types.constructType(operation.resource())
                .findSuperType(operation.method().getDeclaringClass());
        return Stream.of(operation.method().getGenericParameterTypes())
                .map(parameter -> types.resolveMemberType(parameter, declaring.getBindings()))
                .filter(parameter -> parameter.hasRawClass(operation.wrapper()))
                .map(parameter -> parameter.containedType(0).getRawClass().asSubclass(Record.class))
                .findFirst()
                .orElseThrow();
    }
}
