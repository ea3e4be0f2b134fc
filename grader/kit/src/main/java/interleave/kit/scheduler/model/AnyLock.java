package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;

/** What the models of {@code Lock}s have in common, for calls through the interface. */
interface AnyLock {
    void lock(Execution run);

    boolean tryLock(Execution run);

    boolean isFree(Execution run);

    void unlock(Execution run);

    /** Makes a condition of it; {@code identity} is the real one. */
    WaitSet newCondition(Execution run, Object identity);

    String name();

    interleave.kit.scheduler.Location location();
}
