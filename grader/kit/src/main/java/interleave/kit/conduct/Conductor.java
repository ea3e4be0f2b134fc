package interleave.kit.conduct;

import java.time.Duration;
import java.util.List;

/** Runs the threads of a scenario; one is in charge of a child JVM at a time. */
public interface Conductor {

    /** See {@link interleave.kit.Scenario#shared}. */
    <T> T shared(String name, T object);

    /** See {@link interleave.kit.Scenario#together}. */
    void together(List<Action> actions);

    /** See {@link interleave.kit.Timeline#nanos}. */
    long nanos();

    /** See {@link interleave.kit.Timeline#pass}. */
    void pass(Duration time) throws InterruptedException;

    /** See {@link interleave.kit.Timeline#interrupt}. */
    void interrupt(int thread);

    /** See {@link interleave.kit.Timeline#wokenByItself}. */
    int wokenByItself(int thread);

    /** See {@link interleave.kit.Timeline#threadsLeft}. */
    int threadsLeft();

    /** Gives the conductor in charge of this JVM. */
    static Conductor current() {
        Conductor current = InCharge.conductor;
        if (current == null) {
            throw new IllegalStateException("A scenario runs only under the kit: mark the test method"
                    + " with @OneRun or @EverySchedule instead of @Test.");
        }
        return current;
    }

    /** Puts {@code conductor} in charge of this JVM. */
    static void takeCharge(Conductor conductor) {
        InCharge.conductor = conductor;
    }
}
