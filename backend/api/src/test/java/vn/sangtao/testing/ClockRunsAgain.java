package vn.sangtao.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Restarts the clock after each test, so that no test sees the time set by another. */
public class ClockRunsAgain implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        Arc.container().instance(MovableClock.class).get().run();
    }
}
