package vn.sangtao.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Lets the clock run again after each test, so that no test meets another's time. */
public class ClockRunsAgain implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        Arc.container().instance(MovableClock.class).get().run();
    }
}
