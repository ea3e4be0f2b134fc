package interleave.kit.stress;

import interleave.kit.conduct.FreeThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Real threads, started in an order drawn at random, some of them only when those before are parked. */
final class DirectedThreads extends FreeThreads {
    private static final Duration AS_LITTLE_AS_CAN_BE = Duration.ofNanos(1);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    /** What sees no difference so often takes the others for parked; more looks make it surer. */
    private static final int LOOKS = 3;
    /** Threads that spin never park. */
    private static final int MOST_LOOKS = 200;

    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** The threads still ran when they had been given much time, and ended when they were interrupted. */
    static final class GaveUp extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Random random;
    private final List<String> studentClasses;
    private volatile boolean usedTime;

    DirectedThreads(Random random, List<String> studentClasses) {
        this.random = random;
        this.studentClasses = studentClasses;
    }

    boolean hasUsedTime() {
        return usedTime;
    }

    @Override
    protected void start(List<Thread> threads) {
        List<Thread> order = new ArrayList<>(threads);
        Collections.shuffle(order, random);
        for (Thread thread : order) {
            thread.start();
            if (random.nextInt(4) == 0) {
                awaitParked();
            }
        }
    }

    @Override
    protected void awaitEnd(List<Thread> threads) throws InterruptedException {
        Standstill standstill = new Standstill(this::started, studentClasses);
        long slow = System.nanoTime() + SLOW_NANOS;
        boolean gaveUp = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                thread.join(Standstill.LOOK_MILLIS);
                if (thread.isAlive()) {
                    standstill.look();
                }
                if (!gaveUp && System.nanoTime() > slow) {
                    gaveUp = true;
                    started().forEach(Thread::interrupt);
                }
            }
        }
        if (gaveUp) {
            throw new GaveUp();
        }
    }

    @Override
    public long nanos() {
        usedTime = true;
        return super.nanos();
    }

    /** As little time as can be is over when the others are parked; all else is real time after that. */
    @Override
    public void pass(Duration time) throws InterruptedException {
        awaitParked();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!time.equals(AS_LITTLE_AS_CAN_BE)) {
            usedTime = true;
            super.pass(time);
        }
    }

    /** Waits until all threads of the scenario but this one are parked or have ended, or so it seems. */
    private void awaitParked() {
        Thread self = Thread.currentThread();
        int unchanged = 0;
        String before = "";
        for (int look = 0; look < MOST_LOOKS && unchanged < LOOKS && !self.isInterrupted(); look++) {
            StringBuilder seen = new StringBuilder();
            boolean parked = true;
            for (Thread thread : started()) {
                if (thread != self) {
                    seen.append(thread.getState()).append(' ');
                    parked &= thread.getState() != Thread.State.RUNNABLE;
                }
            }
            unchanged = parked && before.contentEquals(seen) ? unchanged + 1 : 0;
            before = seen.toString();
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
