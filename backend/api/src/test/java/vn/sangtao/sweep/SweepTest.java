package vn.sangtao.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunFolder;

/**
 * Sends thousands of broken and hostile requests to every operation of openapi.yaml, by every user, and checks the
 * rules for every response. Another seed: {@code -Dsweep.seed=…}; the requests sent are in {@code target/runs}.
 */
@ApiTest
@TestProfile(SweepProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SweepTest {

    /** Generated whenever the application is built, for a test run too. */
    private static final Path CONTRACT = RunFolder.of("openapi/openapi.yaml");

    @Inject
    DataSource database;

    @Test
    @Order(1)
    void noRequestBreaksAnything() {
        sweep(3_000, 0);
    }

    @Test
    @Order(2)
    @Tag("long")
    void noneOfManyRequestsBreaksAnything() {
        sweep(Integer.getInteger("sweep.requests", 33_000), 1);
    }

    private void sweep(int requests, int run) {
        try (var _ = new RestingJobs(database)) {
            sweepAtRest(requests, run);
        }
    }

    private void sweepAtRest(int requests, int run) {
        var seed = Long.getLong("sweep.seed", 20_260_326L);
        var sweep = new Sweep(Contract.read(CONTRACT), new Wire(RestAssured.port), database, seed, run);
        var found = sweep.run(requests);
        sweep.sent().write(RunFolder.of("sweep/%d-%d.txt".formatted(seed, requests)));
        System.out.println(sweep.summary());
        assertThat(found)
                .as("what %d requests with the seed %d found; the same again with -Dsweep.seed=%2$d", requests, seed)
                .isEmpty();
        assertThat(sweep.neverCarriedOut())
                .as("operations that no request was carried out for, with the seed %d", seed)
                .isEmpty();
    }
}
