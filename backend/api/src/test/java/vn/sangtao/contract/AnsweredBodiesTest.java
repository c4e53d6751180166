package vn.sangtao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Clients are generated from the contract: they cannot read anything it leaves out of a response. */
class AnsweredBodiesTest {

    private static final Set<String> WITH_A_BODY = Set.of("200", "201", "202", "206");

    @Test
    void everySuccessSaysWhatItsBodyIs() throws IOException {
        var contract = new YAMLMapper().readTree(Path.of("../../openapi.yaml").toFile());
        var silent = new ArrayList<String>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> operation
                                .path("responses")
                                .properties()
                                .forEach(response -> {
                                    if (WITH_A_BODY.contains(response.getKey())
                                            && response.getValue()
                                                    .path("content")
                                                    .isEmpty()) {
                                        silent.add(operation.path("operationId").asText() + " " + response.getKey());
                                    }
                                })));
        assertThat(silent).isEmpty();
    }
}
