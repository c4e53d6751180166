package vn.sangtao.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jboss.jandex.IndexView;

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

    /** Operations that all records have, by the id under which they are declared. */
    private static final Map<String, String> HISTORIES =
            Map.of("listHistory", "History", "listTransitions", "Transitions");

    /** Operations whose result is available only after something else has ended. */
    private static final Set<String> WAITING = Set.of("getRanking", "getMinutes", "getBallotResult");

    /** Operations whose response holds a secret: it is not stored, so it cannot be replayed. */
    private static final Set<String> TOLD_ONCE =
            Set.of("inviteAccount", "requireAccountAction", "createMachineClient", "replaceMachineClientSecret");

    private final IndexView index;

    /** Creates the filter; called by the build, with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Problems.define(contract);
        RequiredMembers.addTo(contract.getComponents().getSchemas(), index);
        NullableItems.addTo(contract.getComponents().getSchemas(), index);
        nameHistories(contract.getPaths().getPathItems());
        contract.getPaths().getPathItems().forEach(this::complete);
        RecordAnswers.addTo(contract, index);
        Inputs.removeInner(contract);
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
    }

    private void complete(String path, PathItem item) {
        var isPublic = path.startsWith(PUBLIC_PATHS) || path.startsWith("/problems/");
        item.getOperations().forEach((method, operation) -> {
            nameAttachments(path, operation);
            addPathParameters(path, operation);
            ListParameters.addTo(operation);
            ListExports.addTo(operation);
            CreatedAnswers.addTo(operation, index);
            Inputs.unwrap(operation);
            Inputs.describeVersions(operation);
            if (method == PathItem.HttpMethod.POST && !isNotKept(operation)) {
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

    /**
     * Operations that all records have are declared once: their ids take the record's name from that of its get
     * operation.
     */
    private static void nameHistories(Map<String, PathItem> items) {
        items.forEach((path, item) -> {
            var reading = item.getGET();
            var name = reading == null ? null : HISTORIES.get(String.valueOf(reading.getOperationId()));
            if (name == null) {
                return;
            }
            var record = Objects.requireNonNull(items.get(path.substring(0, path.lastIndexOf('/'))), path);
            reading.setOperationId("list" + record.getGET().getOperationId().substring("get".length()) + name);
        });
    }

    /** Operations shared by several collections are declared once: the collection makes their ids distinct. */
    private static void nameAttachments(String path, Operation operation) {
        var end = path.indexOf("/{id}/attachments");
        var id = operation.getOperationId();
        if (end < 0 || id == null || id.contains("Of")) {
            return;
        }
        var collection = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        operation.setOperationId(id + "Of" + Character.toUpperCase(collection.charAt(0)) + collection.substring(1));
    }

    /** Adds the path parameters of a subclass, which the generator does not see in inherited methods. */
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

    private static Set<Integer> answers(
            PathItem.HttpMethod method, String path, Operation operation, boolean isPublic) {
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
        if (WAITING.contains(operation.getOperationId())) {
            statuses.add(409);
        }
        if (namesVersion(operation)) {
            statuses.add(412);
        }
        if (method == PathItem.HttpMethod.POST) {
            statuses.addAll(Set.of(409, 422));
        }
        statuses.addAll(VERSIONED.getOrDefault(method, Set.of()));
        return statuses;
    }

    /** Attached files are recognised by their content; ballots are stored without a name. */
    private static boolean isNotKept(Operation operation) {
        var id = String.valueOf(operation.getOperationId());
        return TOLD_ONCE.contains(id) || id.startsWith("addAttachment") || id.equals("castBallot");
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
