package interleave.kit.process;

import interleave.kit.Expect;
import interleave.kit.conduct.Rethrow;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.concurrent.Callable;

/**
 * A call that may block, on a thread of its own.
 *
 * @param <T> what it returns
 */
public final class Call<T> {
    /** What waits at so many looks in a row is taken to wait, and not to be on its way. */
    private static final int LOOKS = 3;

    private final Run run = Run.current();
    private final String what;
    private final Thread thread;
    private volatile T value;
    private volatile Throwable thrown;

    private Call(String what, Callable<T> call) {
        this.what = what;
        this.thread = new Thread(() -> make(call), what);
        thread.setDaemon(true);
    }

    /**
     * Begins the call and returns at once.
     *
     * @param what the call as the student would write it: {@code pool.close()}
     */
    public static <T> Call<T> begin(String what, Callable<T> call) {
        Call<T> begun = new Call<>(what, call);
        begun.run.chronicle.add(Processes.TEST, Chronicle.CALLS + what);
        begun.thread.start();
        return begun;
    }

    /** Calls and waits; fails when it does not return in time. Throws what it throws. */
    public static <T> T of(String what, Callable<T> call) throws InterruptedException {
        return begin(what, call).value();
    }

    /** Something to call that returns nothing. */
    @FunctionalInterface
    public interface Doing {
        void run() throws Exception;
    }

    /** As {@link #of}, for what returns nothing. */
    public static void doing(String what, Doing call) throws InterruptedException {
        of(what, () -> {
            call.run();
            return null;
        });
    }

    private void make(Callable<T> call) {
        try {
            value = call.call();
            run.chronicle.addEnd(Processes.TEST, what, Chronicle.RETURNS);
        } catch (Throwable failure) {
            thrown = failure;
            run.chronicle.addEnd(
                    Processes.TEST, what, " throws " + failure.getClass().getSimpleName());
        }
    }

    /** Waits until the call waits for somebody, or is over; gives whether it waits. */
    public boolean untilItWaits() throws InterruptedException {
        int[] looks = {0};
        Patience.awaits(() -> {
            ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.getId(), Integer.MAX_VALUE);
            looks[0] = info != null && Waiting.isSo(info) ? looks[0] + 1 : 0;
            return isOver() || looks[0] >= LOOKS;
        });
        return !isOver();
    }

    public boolean isOver() {
        return !thread.isAlive() && thread.getState() == Thread.State.TERMINATED;
    }

    public void interrupt() {
        run.chronicle.add(Processes.TEST, "interrupts " + what);
        thread.interrupt();
    }

    /** Waits until it is over and gives what it returned, or throws what it threw; fails when it takes too long. */
    public T value() throws InterruptedException {
        Throwable failure = thrown();
        if (failure != null) {
            throw Rethrow.unchecked(failure);
        }
        return value;
    }

    /** Waits until it is over and gives what it threw; null when it returned. */
    public Throwable thrown() throws InterruptedException {
        boolean over = Patience.awaits(time -> {
            thread.join(time.toMillis());
            return !thread.isAlive();
        });
        if (!over) {
            ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.getId(), Integer.MAX_VALUE);
            Expect.that(
                    false,
                    what + " did not return within " + Patience.inWords() + ". Its thread " + Waiting.what(info));
        }
        return thrown;
    }
}
