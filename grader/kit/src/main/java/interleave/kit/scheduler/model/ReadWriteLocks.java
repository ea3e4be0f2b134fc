package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** {@link ReadWriteLock}: makes its two locks known as views of one model. */
@ModelOf(ReadWriteLock.class)
public final class ReadWriteLocks {
    private ReadWriteLocks() {}

    public static Lock readLock(ReadWriteLock lock) {
        return view(lock, lock.readLock(), false);
    }

    public static Lock writeLock(ReadWriteLock lock) {
        return view(lock, lock.writeLock(), true);
    }

    static <L extends Lock> L view(ReadWriteLock lock, L view, boolean writes) {
        Execution run = Execution.current();
        if (run != null) {
            SharedMutex mutex = run.things()
                    .model(
                            lock,
                            key -> new SharedMutex(run, key, run.things().nameOf("the lock", key)),
                            SharedMutex.class);
            run.things().model(view, key -> writes ? mutex.writeView() : mutex.readView(), AnyLock.class);
        }
        return view;
    }
}
