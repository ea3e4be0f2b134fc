package interleave.queue.tests;

import interleave.kit.Expect;
import interleave.kit.Timeline;
import interleave.queue.QueueClosedException;
import interleave.queue.WorkerException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** A call that may have to wait: whether it has returned, with what, and how long that took. */
final class Attempt {
    private final String text;
    private final Callable<?> call;
    private boolean ended;
    private Object returned;
    private Exception thrown;
    private long nanos;

    private Attempt(String text, Callable<?> call) {
        this.text = text;
        this.call = call;
    }

    /** A call that gives something; {@code text} is how the student would write it. */
    static Attempt of(String text, Callable<?> call) {
        return new Attempt(text, call);
    }

    /** A call that gives nothing. */
    static Attempt to(String text, Waiting call) {
        return new Attempt(text, () -> {
            call.run();
            return null;
        });
    }

    /** What gives nothing, and may be interrupted. */
    interface Waiting {
        void run() throws InterruptedException;
    }

    /** Makes the call; what it may throw by contract is kept, all else is thrown on. */
    void make() throws Exception {
        long start = Timeline.nanos();
        try {
            returned = call.call();
        } catch (InterruptedException | QueueClosedException | WorkerException expected) {
            thrown = expected;
        } finally {
            nanos = Timeline.nanos() - start;
            ended = true;
        }
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whether it returned, be it null. */
    boolean hasReturned() {
        return ended && thrown == null;
    }

    boolean wasInterrupted() {
        return thrown instanceof InterruptedException;
    }

    Object returned() {
        return returned;
    }

    String text() {
        return text;
    }

    /** Passes when it returned {@code value}. */
    void expect(Object value) {
        Expect.equal(text, value == null ? "null" : value, thrown != null ? thrown(thrown.getClass()) : shown());
    }

    /** Passes when it returned normally, with whatever. */
    void expectReturned() {
        Expect.that(thrown == null, text + " should have returned, but it threw " + thrown);
    }

    /** Passes when it threw a {@code type}. */
    void expectThrown(Class<? extends Exception> type) {
        Expect.that(
                type.isInstance(thrown),
                text + ": expected " + type.getSimpleName() + ", but it "
                        + (thrown == null
                                ? "returned " + shown()
                                : "threw " + thrown.getClass().getSimpleName()));
    }

    /** Passes when the cause of what it threw is {@code cause}, that very object. */
    void expectCause(Throwable cause) {
        Throwable actual = thrown == null ? null : thrown.getCause();
        Expect.that(actual == cause, text + ": expected the cause \"" + cause + "\", got \"" + actual + "\"");
    }

    /** Passes when it took at least that long, and half as long again and 5 ms at most. */
    void expectTook(Duration time) {
        Expect.that(
                nanos >= time.toNanos(),
                text + " came back after " + nanos / 1_000
                        + " µs, before its time was over, and nothing else could have ended its wait");
        expectTookAtMost(time);
    }

    /** Passes when it took no longer than that; half as long again and 5 ms are granted. */
    void expectTookAtMost(Duration time) {
        long most = time.toNanos();
        Expect.that(
                nanos <= most + most / 2 + 5_000_000,
                text + " came back after " + nanos / 1_000 + " µs, and should have done so after " + most / 1_000
                        + " µs");
    }

    private Object shown() {
        return returned == null ? "null" : returned;
    }

    private static Throws thrown(Class<? extends Exception> type) {
        return new Throws(type.getSimpleName());
    }

    /** Never equal to what a call returns. */
    private record Throws(String type) {}
}
