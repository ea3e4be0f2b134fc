package interleave.kit.explore;

import interleave.kit.ExpectationFailed;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Says in a student's words what a throwable that came out of a scenario means.
 *
 * <p>Its class may be the student's own, whose methods may throw in turn, or give anything: nothing that can be
 * overridden is called without a guard.
 */
public final class Thrown {
    private static final String UNINITIALISED = "Could not initialize class ";

    private Thrown() {}

    /** Gives the outcome of a run that threw {@code thrown}, or that passed when it is null. */
    public static Outcome outcome(Throwable thrown, Trial trial) {
        return thrown == null ? Outcome.passed() : failure(reason(thrown), trial);
    }

    /** Gives why a static initialiser failed; only the JVM's own error is sure to have a cause that ends. */
    private static Throwable reason(Throwable thrown) {
        Throwable reason = thrown;
        while (reason.getClass() == ExceptionInInitializerError.class && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }

    private static Outcome failure(Throwable thrown, Trial trial) {
        if (thrown instanceof ExpectationFailed) {
            return Outcome.of(Ending.WRONG_RESULT, thrown.getMessage());
        }
        if (isOurs(thrown, trial)) {
            return Outcome.of(Ending.NOT_KNOWN, "The grader's own classes do not fit together: " + text(thrown));
        }
        String where = where(thrown, trial).map(at -> " at " + at).orElse("");
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

    /**
     * The kit was exchanged, or damaged, while it ran: no submission can cause that by its own names, but it can
     * throw such an error itself. Its stack does not tell: whoever makes it can set that.
     */
    private static boolean isOurs(Throwable thrown, Trial trial) {
        if (!(thrown instanceof LinkageError)) {
            return false;
        }
        String text = text(thrown).replace('/', '.');
        boolean ofKit = text.contains("interleave.kit.") || text.contains("interleave.jdk.");
        return ofKit && !Makes.anyOf(thrown.getClass(), trial.studentClasses());
    }

    /** Gives the topmost place in the student's own source: {@code SharedCounter.java:14}. */
    public static Optional<String> where(Throwable thrown, Trial trial) {
        return stack(thrown).stream()
                .filter(frame -> trial.studentClasses().contains(frame.getClassName()) && frame.getLineNumber() > 0)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst();
    }

    private static boolean isOfStudent(Throwable thrown, Trial trial) {
        List<StackTraceElement> stack = stack(thrown);
        return !stack.isEmpty() && trial.studentClasses().contains(stack.get(0).getClassName());
    }

    /** Gives where it was made; empty when it does not say so. */
    public static List<StackTraceElement> stack(Throwable thrown) {
        try {
            return List.of(thrown.getStackTrace());
        } catch (Throwable hostile) {
            return List.of();
        }
    }

    private static String text(Throwable thrown) {
        return text(thrown, "");
    }

    private static String text(Throwable thrown, String before) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : before + message;
        } catch (Throwable hostile) {
            return "";
        }
    }
}
