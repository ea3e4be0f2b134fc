package interleave.queue.tests;

import interleave.kit.Expect;
import interleave.kit.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A function for {@code Workers.map} that keeps a record of who called it: gives ten times the input,
 * after as many milliseconds as it was told.
 */
final class Job implements Function<Integer, String> {
    private final Integer[] millis;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Integer> calls = new ArrayList<>();
    private int running;
    private int most;
    private int interrupted;

    /** @param millis how long the function takes for the inputs 0, 1, 2, … */
    Job(Integer... millis) {
        this.millis = millis;
    }

    @Override
    public String apply(Integer input) {
        begin(input);
        try {
            Timeline.pass(Duration.ofMillis(millis[input]));
            return "result " + input;
        } catch (InterruptedException told) {
            synchronized (this) {
                interrupted++;
            }
            finishSlowly();
            return "interrupted " + input;
        } finally {
            synchronized (this) {
                running--;
            }
        }
    }

    private static void finishSlowly() {
        try {
            Timeline.pass(Duration.ofMillis(5));
        } catch (InterruptedException again) {
            return;
        }
    }

    private synchronized void begin(Integer input) {
        calls.add(input);
        threads.add(Thread.currentThread());
        running++;
        most = Math.max(most, running);
    }

    /** What {@code Workers.map} has to give for the inputs 0, 1, 2, …. */
    List<String> results() {
        List<String> results = new ArrayList<>();
        for (int i = 0; i < millis.length; i++) {
            results.add("result " + i);
        }
        return results;
    }

    List<Integer> inputs() {
        List<Integer> inputs = new ArrayList<>();
        for (int i = 0; i < millis.length; i++) {
            inputs.add(i);
        }
        return inputs;
    }

    synchronized int interrupted() {
        return interrupted;
    }

    /** Passes when just so many threads ran it, all at the same time, and the caller was none of them. */
    synchronized void expectThreads(int expected, Thread caller) {
        List<Thread> distinct = threads.stream().distinct().toList();
        Expect.that(!distinct.contains(caller), "the thread that called map ran the function itself");
        Expect.equal("threads that ran the function", expected, distinct.size());
        Expect.equal("threads that ran the function at the same time, at most", expected, most);
    }

    /** Passes when the function was called once for each input. */
    synchronized void expectEachInputOnce() {
        Object[] sorted = calls.stream().filter(Objects::nonNull).sorted().toArray();
        Expect.equal("inputs that the function was called with, sorted", inputs().toString(), Arrays.toString(sorted));
    }
}
