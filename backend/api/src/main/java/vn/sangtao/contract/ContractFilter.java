package vn.sangtao.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.AlsoAnswers;

/**
 * Completes openapi.yaml with what applies to all operations: the parameters of lists, the problems that each can
 * respond with, the headers of versions, and the authentication of callers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    static final String PUBLIC_PATHS = "/api/v1/public/";

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");

    private static final Map<PathItem.HttpMethod, Set<Integer>> VERSIONED = Map.of(
            PathItem.HttpMethod.PUT, Set.of(412, 428),
            PathItem.HttpMethod.PATCH, Set.of(412, 428),
            PathItem.HttpMethod.DELETE, Set.of(409, 412, 428));

    private static final DotName ALSO_ANSWERS = DotName.createSimple(AlsoAnswers.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

    private final IndexView index;
    private final DeclaredOperations operations;
    private final ListParameters listParameters;
    private final ListExports listExports;

    /** Creates the filter; called by the build, with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.index = index;
        operations = new DeclaredOperations(index);
        var lists = new DeclaredLists(index, operations);
        listParameters = new ListParameters(lists);
        listExports = new ListExports(lists, new AlternativeRepresentations(operations));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Problems.define(contract);
        RequiredMembers.addTo(contract.getComponents().getSchemas(), index);
        NullableItems.addTo(contract.getComponents().getSchemas(), index);
        new InheritedOperations(index).complete(contract.getPaths().getPathItems());
        CreatedAnswers.addTo(contract.getPaths().getPathItems());
        contract.getPaths().getPathItems().forEach(this::complete);
        RecordAnswers.addTo(contract, index);
        Inputs.removeInner(contract);
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
    }

    private void complete(String path, PathItem item) {
        var isPublic = path.startsWith(PUBLIC_PATHS) || path.startsWith("/problems/");
        item.getOperations().forEach((method, operation) -> {
            addPathParameters(path, operation);
            listParameters.addTo(operation);
            listExports.addTo(operation);
            Inputs.unwrap(operation);
            Inputs.describeVersions(operation);
            if (method == PathItem.HttpMethod.POST && isIdempotent(operation)) {
                addIdempotencyKey(operation);
            }
            if (isPublic) {
                operation.setSecurity(List.of());
            } else {
                operation.setSecurity(
                        List.of(OASFactory.createSecurityRequirement().addScheme("keycloak")));
            }
            answers(method, path, operation, isPublic).forEach(status -> Problems.addTo(operation, status));
        });
    }

    /** Adds the parameters in the path of a subclass, which the generator misses in inherited methods. */
    private static void addPathParameters(String path, Operation operation) {
        var names = PATH_PARAMETER.matcher(path).results().map(found -> found.group(1));
        names.filter(name -> operation.getParameters() == null
                        || operation.getParameters().stream().noneMatch(parameter -> name.equals(parameter.getName())))
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }

    private Set<Integer> answers(PathItem.HttpMethod method, String path, Operation operation, boolean isPublic) {
        var statuses = new TreeSet<Integer>(Set.of(401, 406, 429, 503));
        if (!isPublic) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            statuses.add(400);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(400, 409, 413, 415));
        }
        operations
                .method(operation)
                .map(declared -> declared.annotation(ALSO_ANSWERS))
                .ifPresent(also -> statuses.add(also.value().asInt()));
        if (namesVersion(operation)) {
            statuses.add(412);
        }
        if (method == PathItem.HttpMethod.POST) {
            statuses.addAll(Set.of(409, 422));
        }
        statuses.addAll(VERSIONED.getOrDefault(method, Set.of()));
        return statuses;
    }

    private boolean isIdempotent(Operation operation) {
        return operations
                .method(operation)
                .filter(method -> method.hasAnnotation(IDEMPOTENT))
                .isPresent();
    }

    private static void addIdempotencyKey(Operation operation) {
        var parameters = operation.getParameters();
        if (parameters != null
                && parameters.stream().anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Any printable ASCII text. The same key, caller and request within 24 hours give the first"
                        + " answer again instead of a second change.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255))
                .example("bao-cao-2026-0001"));
    }

    private static boolean namesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }
}
