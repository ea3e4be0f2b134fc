package interleave.kit.child;

import interleave.kit.explore.EndedJvm;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.Arrays;
import java.util.List;

/** Tells, when the JVM goes down in the middle of a trial, who ended it. */
final class ExitWitness {
    private ExitWitness() {}

    static void install(Channel channel, List<String> studentClasses) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> channel.endAll(outcome(studentClasses)), "exit witness"));
    }

    private static Outcome outcome(List<String> studentClasses) {
        List<StackTraceElement[]> exiting = Thread.getAllStackTraces().values().stream()
                .filter(ExitWitness::exits)
                .toList();
        if (exiting.isEmpty()) {
            return Outcome.of(
                    Ending.NOT_KNOWN,
                    "Something ended the JVM from outside, in the middle of the test; nobody had called exit.");
        }
        // A thread of the JDK that was handed System::exit has no line of the student on its stack.
        String at = exiting.stream()
                .flatMap(Arrays::stream)
                .filter(frame -> studentClasses.contains(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("A thread that the submission has started");
        return EndedJvm.outcome(at, "System.exit");
    }

    /** We do so, too, but only when no trial is running. */
    private static boolean exits(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
    }
}
