package interleave.kit;

import interleave.kit.conduct.Conductor;
import java.time.Duration;

/**
 * Time and interrupts, as the threads of a scenario see them.
 *
 * <p>Where the scheduler is in charge, time is virtual: it stands still while any thread can go on, and
 * jumps when none can. So a thread that has passed time, however little, knows that all others have
 * ended, or wait for something that nobody has done yet, or for a later time. Elsewhere it is real time.
 */
public final class Timeline {
    private Timeline() {}

    /** Gives the time, in nanoseconds from an arbitrary start. */
    public static long nanos() {
        return Conductor.current().nanos();
    }

    /** Lets {@code time} pass for the calling thread; an interrupt ends that. */
    public static void pass(Duration time) throws InterruptedException {
        Conductor.current().pass(time);
    }

    /** Lets as little time pass as there can be: afterwards, every other thread has ended or waits. */
    public static void untilOthersWait() throws InterruptedException {
        pass(Duration.ofNanos(1));
    }

    /**
     * Interrupts a thread of {@link Scenario#together}.
     *
     * @param thread its number, from 1 on; may be the caller's own
     */
    public static void interrupt(int thread) {
        Conductor.current().interrupt(thread);
    }

    /**
     * Gives how often a thread of {@link Scenario#together} has woken up although nobody had woken it:
     * because a time was over, or because it looks again and again. 0 where that cannot be told.
     */
    public static int wokenByItself(int thread) {
        return Conductor.current().wokenByItself(thread);
    }

    /** Gives how many threads are there, alive, that the student's code has started. */
    public static int threadsLeft() {
        return Conductor.current().threadsLeft();
    }
}
