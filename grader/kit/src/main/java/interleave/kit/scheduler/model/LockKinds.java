package interleave.kit.scheduler.model;

import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Makes the model of a lock. */
final class LockKinds {
    private LockKinds() {}

    static AnyLock make(Execution run, Lock lock) {
        if (lock instanceof ReentrantLock) {
            return new Reentrant(run, lock);
        }
        throw new NotModelled(lock.getClass().getName());
    }

    /** A {@link ReentrantLock}. Fairness does not matter: every order is tried anyway. */
    static final class Reentrant implements AnyLock {
        final Mutex mutex;

        Reentrant(Execution run, Object lock) {
            mutex = new Mutex(run, lock, run.things().nameOf("the lock", lock));
        }

        @Override
        public void lock(Execution run) {
            mutex.lock(run);
        }

        @Override
        public boolean tryLock(Execution run) {
            return mutex.tryLock(run);
        }

        @Override
        public boolean isFree(Execution run) {
            return mutex.isFree() || mutex.isHeldBy(run.running());
        }

        @Override
        public void unlock(Execution run) {
            mutex.unlock(run);
        }

        @Override
        public WaitSet newCondition(Execution run, Object identity) {
            return new WaitSet(
                    run,
                    identity,
                    mutex,
                    () -> "a signal" + run.things().nameOf("", identity).replaceFirst("^ ", " on "));
        }

        @Override
        public String name() {
            return mutex.name;
        }

        @Override
        public Location location() {
            return mutex.location;
        }
    }
}
