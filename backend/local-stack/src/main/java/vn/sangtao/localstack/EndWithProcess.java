package vn.sangtao.localstack;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something that has to be done when this process ends, at the latest, and once only. */
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

    /** Whether it is done, or being done. */
    boolean hasBegun() {
        return begun.get();
    }

    /** Does it, unless it is done. */
    void now() {
        if (begun.compareAndSet(false, true)) {
            ending.run();
        }
    }
}
