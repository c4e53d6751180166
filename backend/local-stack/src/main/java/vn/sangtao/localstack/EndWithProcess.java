package vn.sangtao.localstack;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something that has to be done when this process ends, at the latest, and once only. */
final class EndWithProcess {
    private final Runnable ending;
    private final AtomicBoolean done = new AtomicBoolean();

    private EndWithProcess(Runnable ending) {
        this.ending = ending;
    }

    static EndWithProcess of(Runnable ending) {
        var registered = new EndWithProcess(ending);
        Runtime.getRuntime().addShutdownHook(new Thread(registered::now, "local-stack-end"));
        return registered;
    }

    /** Does it, unless it is done. */
    void now() {
        if (done.compareAndSet(false, true)) {
            ending.run();
        }
    }
}
