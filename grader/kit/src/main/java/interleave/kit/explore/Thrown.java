package interleave.kit.explore;

import interleave.kit.ExpectationFailed;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.Arrays;
import java.util.Optional;

/** Says in a student's words what a throwable that came out of a scenario means. */
public final class Thrown {
    private static final String UNINITIALISED = "Could not initialize class ";

    private Thrown() {}

    /** Gives the outcome of a run that threw {@code thrown}, or that passed when it is null. */
    public static Outcome outcome(Throwable thrown, Trial trial) {
        if (thrown == null) {
            return Outcome.passed();
        }
        if (thrown instanceof ExpectationFailed) {
            return Outcome.of(Ending.WRONG_RESULT, thrown.getMessage());
        }
        if (isOurs(thrown)) {
            return Outcome.of(Ending.NOT_KNOWN, "The grader's own classes do not fit together: " + text(thrown));
        }
        String where = where(thrown, trial).map(at -> " at " + at).orElse("");
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            return outcome(thrown.getCause(), trial);
        }
        if (thrown instanceof ReadsInput) {
            return Outcome.of(Ending.EXCEPTION, where(thrown, trial).orElse("It") + " " + text(thrown));
        }
        if (thrown instanceof NoClassDefFoundError && text(thrown).startsWith(UNINITIALISED)) {
            return Outcome.of(
                    Ending.EXCEPTION,
                    text(thrown).substring(UNINITIALISED.length())
                            + " could not be used: its static initialiser had not come to its end in an earlier test.");
        }
        if (thrown instanceof StackOverflowError) {
            return Outcome.of(
                    Ending.STACK_OVERFLOW,
                    "The call stack overflowed" + where + ": a method calls itself without end.");
        }
        if (thrown instanceof OutOfMemoryError) {
            return Outcome.of(
                    Ending.OUT_OF_MEMORY, "The memory was used up" + where + ": something grows without end.");
        }
        if (thrown instanceof UnsupportedOperationException && isOfStudent(thrown, trial)) {
            return Outcome.of(Ending.EXCEPTION, "Still to be written" + where + ": " + text(thrown));
        }
        return Outcome.of(Ending.EXCEPTION, "It threw " + thrown.getClass().getName() + where + text(thrown, ": "));
    }

    /** The kit was exchanged, or damaged, while it ran: no submission can cause that by its own names. */
    private static boolean isOurs(Throwable thrown) {
        String text = thrown instanceof LinkageError ? text(thrown).replace('/', '.') : "";
        return text.contains("interleave.kit.") || text.contains("interleave.jdk.");
    }

    /** Gives the topmost place in the student's own source: {@code SharedCounter.java:14}. */
    public static Optional<String> where(Throwable thrown, Trial trial) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> trial.studentClasses().contains(frame.getClassName()) && frame.getLineNumber() > 0)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst();
    }

    private static boolean isOfStudent(Throwable thrown, Trial trial) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length > 0 && trial.studentClasses().contains(stack[0].getClassName());
    }

    private static String text(Throwable thrown) {
        return text(thrown, "");
    }

    /** A submission's own exception may throw in turn when it is asked for its message. */
    private static String text(Throwable thrown, String before) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : before + message;
        } catch (Throwable hostile) {
            return "";
        }
    }
}
