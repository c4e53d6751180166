package vn.sangtao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunFolder;

/** The contract at the root of the project is the one generated from the code. */
@ApiTest
class CommittedContractTest {

    private static final Path COMMITTED = Path.of("../../openapi.yaml");

    /** Generated whenever the application is built, for a test run too. */
    private static final Path GENERATED = RunFolder.of("openapi/openapi.yaml");

    @Test
    void committedContractIsTheGeneratedOne() {
        assertThat(COMMITTED)
                .as("openapi.yaml is behind the code: copy backend/api/%s over it", GENERATED)
                .hasSameTextualContentAs(GENERATED);
    }
}
