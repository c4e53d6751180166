package vn.sangtao.localstack;

import java.util.concurrent.atomic.AtomicBoolean;

/** An action that runs at the latest when this process ends, and only once. */
final class EndWithProcess {
    private final Runnable ending;
    private final AtomicBoolean begun = new AtomicBoolean();

    private EndWithProcess(Runnable ending) {
        this.ending = ending;
    }

    static EndWithProcess of(Runnable ending) {
        var registered = new EndWithProcess(ending);
        Runtime.getRuntime().addShutdownHook(new Thread(registered::now, "local-stack-end"));
        return registered;
    }

    /** Returns whether the action is done or running. */
    boolean hasBegun() {
        return begun.get();
    }

    /** Runs the action, unless it is done. */
    void now() {
        if (begun.compareAndSet(false, true)) {
            ending.run();
        }
    }
}
