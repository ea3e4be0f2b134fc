package interleave.kit.conduct;

import interleave.kit.Action;
import java.util.List;

/** Runs the threads of a scenario; one is in charge of a child JVM at a time. */
public interface Conductor {

    /** See {@link interleave.kit.Scenario#shared}. */
    <T> T shared(String name, T object);

    /** See {@link interleave.kit.Scenario#together}. */
    void together(List<Action> actions);

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
