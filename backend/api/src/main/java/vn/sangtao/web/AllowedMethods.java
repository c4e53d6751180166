package vn.sangtao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The HTTP methods of each path, for the Allow header of 405 responses, which the framework leaves out. */
@ApplicationScoped
class AllowedMethods {

    private record Route(Pattern path, String method) {}

    private final List<Route> routes;

    @Inject
    AllowedMethods(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> routesOf(bean.getBeanClass()))
                .toList();
    }

    /** Returns the methods of a path in alphabetical order; HEAD goes with GET. */
    String at(String path) {
        var methods = new TreeSet<String>();
        for (var route : routes) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Stream<Route> routesOf(Class<?> resource) {
        var root = resource.getAnnotation(Path.class);
        if (root == null) {
            return Stream.empty();
        }
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> methodOf(method).map(name -> new Route(pattern(root, method), name)).stream());
    }

    private static Optional<String> methodOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern pattern(Path root, Method method) {
        var own = method.getAnnotation(Path.class);
        var whole = own == null ? root.value() : root.value() + "/" + own.value();
        return Pattern.compile(whole.replaceAll("//+", "/").replaceAll("\\{[^}]*}", "[^/]+") + "/?");
    }
}
