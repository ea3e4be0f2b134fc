package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The end of a child JVM in the middle of a test.
 *
 * @param code its exit status
 * @param overdue whether it was ended because the test's time was over
 * @param limitBroken which bound of the sandbox it has broken: "used more than …"
 * @param perTest the time that a test has
 */
record BrokenOff(int code, boolean overdue, Optional<String> limitBroken, Duration perTest) {
    /** From here on exit codes stand for the signal that ended the process. */
    private static final int FIRST_SIGNAL = 129;

    /** Says what became of the test. */
    Outcome outcome(Workplace workplace) throws IOException {
        if (limitBroken.isPresent()) {
            return Outcome.of(
                    Ending.RESOURCE_LIMIT,
                    "It " + limitBroken.get() + ", and was ended: something grows, or is started, without end.");
        }
        if (overdue) {
            return Outcome.of(
                    Ending.TIME_LIMIT,
                    "It did not end within " + perTest.toSeconds() + " s, and the JVM had to be ended.");
        }
        if (code >= FIRST_SIGNAL && !callsHalt(workplace)) {
            return Outcome.of(
                    Ending.NOT_KNOWN,
                    "The JVM was killed, or crashed, in the middle of the test (exit code " + code + ").");
        }
        return Outcome.of(
                Ending.JVM_EXIT,
                "The JVM ended in the middle of the test (exit code " + code + ")."
                        + " A method must return or throw; its caller decides when the program ends.");
    }

    /** Whoever can choose the exit code can choose that of a JVM that the system has killed. */
    private static boolean callsHalt(Workplace workplace) throws IOException {
        return FactsReader.read(workplace.submission()).calls().contains("java.lang.Runtime.halt");
    }
}
