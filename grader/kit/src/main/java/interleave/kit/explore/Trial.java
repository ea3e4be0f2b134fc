package interleave.kit.explore;

import java.util.List;

/**
 * A scenario to be explored: the body of a test method.
 *
 * @param name unique in the child JVM; a test with several draws is several trials
 * @param races whether a data race alone fails it
 * @param scenario one run, from a new test object on
 * @param studentClasses binary names of the classes of the submission and of its contract
 */
public record Trial(String name, boolean races, Scenario scenario, List<String> studentClasses) {

    /** One run of a scenario; throws what the test method threw. */
    @FunctionalInterface
    public interface Scenario {
        void run() throws Throwable;
    }

    /** Runs the scenario and gives what it threw, or null. */
    public Throwable runOnce() {
        try {
            scenario.run();
            return null;
        } catch (OutOfMemoryError thrown) {
            Reserve.release();
            return thrown;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
