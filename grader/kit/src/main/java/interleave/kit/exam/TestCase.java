package interleave.kit.exam;

import java.util.List;

/**
 * One test method, known before anything runs.
 *
 * @param className the binary name of its class
 * @param method its name; unique in the class
 * @param part the id of the rubric part it counts for, from {@code @Tag("part:<id>")}
 * @param title what the student reads: its display name
 * @param judges who must find nothing wrong, the first one's words before the others'
 * @param races whether a data race alone fails it
 * @param draws how many scenarios are drawn from the seed
 * @param waits whether its threads may have to wait for each other
 */
public record TestCase(
        String className,
        String method,
        String part,
        String title,
        List<Judge> judges,
        boolean races,
        int draws,
        boolean waits) {

    public TestCase {
        judges = List.copyOf(judges);
    }

    /** A test whose threads do not wait for each other. */
    public TestCase(
            String className, String method, String part, String title, List<Judge> judges, boolean races, int draws) {
        this(className, method, part, title, judges, races, draws, false);
    }

    /** Gives who is asked where the kit's own scheduler does not know. Lincheck accuses correct timed waits. */
    Judge standIn() {
        return waits ? Judge.STRESS : Judge.LINCHECK;
    }

    /** Gives the name that stands for this test in files and between processes. */
    public String id() {
        return className + "#" + method;
    }
}
