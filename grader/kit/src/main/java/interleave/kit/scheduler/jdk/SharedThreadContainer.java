package interleave.kit.scheduler.jdk;

import interleave.kit.scheduler.model.Threads;

/** The threads of a pool. */
public final class SharedThreadContainer {
    private SharedThreadContainer() {}

    public static SharedThreadContainer create(String name) {
        return new SharedThreadContainer();
    }

    public void start(Thread thread) {
        Threads.start(thread);
    }

    public void close() {
        // The threads are the scheduler's to watch.
    }
}
