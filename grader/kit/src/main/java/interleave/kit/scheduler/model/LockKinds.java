package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Makes the model of a lock. */
final class LockKinds {
    private LockKinds() {}

    static AnyLock make(Execution run, Lock lock) {
        if (lock instanceof ReentrantLock) {
            return new Mutex(run, lock, run.things().nameOf("the lock", lock));
        }
        throw NotModelled.end(run, lock.getClass().getName());
    }
}
