package interleave.kit.child;

import interleave.kit.explore.EndedJvm;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.List;
import java.util.Optional;

/** Tells, when the JVM goes down in the middle of a trial, who ended it. */
final class ExitWitness {
    private ExitWitness() {}

    static void install(Channel channel, List<String> studentClasses) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> channel.endRunning(outcome(studentClasses)), "exit witness"));
    }

    private static Outcome outcome(List<String> studentClasses) {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(stack -> callerOfExit(List.of(stack), studentClasses).stream())
                .findFirst()
                .map(frame -> EndedJvm.outcome(frame.getFileName() + ":" + frame.getLineNumber(), "System.exit"))
                .orElse(Outcome.of(
                        Ending.NOT_KNOWN,
                        "Something ended the JVM from outside, in the middle of the test; nobody had called exit."));
    }

    private static Optional<StackTraceElement> callerOfExit(
            List<StackTraceElement> stack, List<String> studentClasses) {
        boolean exits = stack.stream()
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
        return stack.stream()
                .filter(frame -> exits && studentClasses.contains(frame.getClassName()))
                .findFirst();
    }
}
