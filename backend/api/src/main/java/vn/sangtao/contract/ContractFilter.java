package vn.sangtao.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Completes openapi.yaml with what holds for all operations alike: the parameters of lists, the problems that each can
 * answer with, the headers of versions, and how callers prove who they are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PUBLIC_PATHS = "/api/v1/public/";

    private static final Map<PathItem.HttpMethod, Set<Integer>> VERSIONED = Map.of(
            PathItem.HttpMethod.PUT, Set.of(412, 428),
            PathItem.HttpMethod.PATCH, Set.of(412, 428),
            PathItem.HttpMethod.DELETE, Set.of(409, 412, 428));

    private final IndexView index;

    /** Made by the build, which knows all classes. */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Problems.define(contract);
        RequiredMembers.addTo(contract.getComponents().getSchemas(), index);
        contract.getPaths().getPathItems().forEach(ContractFilter::complete);
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
    }

    private static void complete(String path, PathItem item) {
        var isPublic = path.startsWith(PUBLIC_PATHS) || path.startsWith("/problems/");
        item.getOperations().forEach((method, operation) -> {
            ListParameters.addTo(operation);
            if (isPublic) {
                operation.setSecurity(List.of());
            } else {
                operation.setSecurity(
                        List.of(OASFactory.createSecurityRequirement().addScheme("keycloak")));
            }
            answers(method, path, operation, isPublic).forEach(status -> Problems.addTo(operation, status));
        });
    }

    private static Set<Integer> answers(
            PathItem.HttpMethod method, String path, Operation operation, boolean isPublic) {
        var statuses = new TreeSet<Integer>(Set.of(406, 503));
        if (!isPublic) {
            statuses.addAll(Set.of(401, 403));
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
        if (namesVersion(operation)) {
            statuses.add(412);
        }
        statuses.addAll(VERSIONED.getOrDefault(method, Set.of()));
        return statuses;
    }

    private static boolean namesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }
}
