package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/** Decides who goes next in a run, and lets virtual time pass when nobody can. */
final class Dispatcher {
    private static final long SPINNING_NANOS = 1_000;

    private final Execution run;
    private final Choices choices;
    private final List<ControlledThread> threads;
    private long nanos;
    /** How much of it has passed in spinning since the last deadline. */
    private long spun;

    Dispatcher(Execution run, Choices choices) {
        this.run = run;
        this.choices = choices;
        this.threads = run.threads();
    }

    long nanos() {
        return nanos;
    }

    /** Gives the thread that goes next; null when all have ended. */
    ControlledThread next() {
        List<ControlledThread> enabled = enabled();
        while (enabled.isEmpty()) {
            if (threads.stream().allMatch(ControlledThread::isFinished)) {
                return null;
            }
            if (!rouseSpinning() && !passTime()) {
                run.fail(Standstill.describe(run, threads));
            }
            enabled = enabled();
        }
        int index = choices.chooseThread(run, enabled);
        if (index < 0) {
            run.abandon();
            throw new Abandoned();
        }
        return threads.get(index);
    }

    private List<ControlledThread> enabled() {
        // At every step of every run: no streams here.
        List<ControlledThread> enabled = new ArrayList<>(threads.size());
        for (ControlledThread thread : threads) {
            if (thread.isEnabled(run)) {
                enabled.add(thread);
            }
        }
        return enabled;
    }

    /**
     * When nobody else can go on, a thread that seems to spin may, a bounded number of times. That uses up
     * time, ever more of it, so that a thread that looks at the clock comes to an end.
     */
    private boolean rouseSpinning() {
        if (nextDeadline() <= nanos) {
            return false;
        }
        boolean roused = false;
        for (ControlledThread thread : threads) {
            if (!thread.finished && thread.spin.rouse(run.changes())) {
                thread.wokenByItself++;
                roused = true;
            }
        }
        if (roused) {
            spun += SPINNING_NANOS + spun / 8;
            nanos = Math.min(nextDeadline(), nanos + SPINNING_NANOS + spun / 8);
        }
        return roused;
    }

    /** When nobody can go on, virtual time jumps to the next deadline. */
    private boolean passTime() {
        long next = nextDeadline();
        if (next == Op.NEVER) {
            return false;
        }
        nanos = Math.max(nanos, next);
        spun = 0;
        for (ControlledThread thread : threads) {
            if (thread.hasDeadline() && thread.pending.deadlineNanos() <= nanos) {
                thread.timedOut = !thread.pending.enabled().getAsBoolean();
                thread.wokenByItself++;
                thread.spin.wake();
                // None of the steps so far could have been taken later, for then time had not passed.
                threads.forEach(other -> thread.order.join(other.order));
            }
        }
        return true;
    }

    private long nextDeadline() {
        return threads.stream()
                .filter(ControlledThread::hasDeadline)
                .mapToLong(thread -> thread.pending.deadlineNanos())
                .min()
                .orElse(Op.NEVER);
    }
}
