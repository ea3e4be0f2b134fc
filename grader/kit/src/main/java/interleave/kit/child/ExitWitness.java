package interleave.kit.child;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells, when the JVM goes down in the middle of a trial, who ended it. */
final class ExitWitness {
    private ExitWitness() {}

    static void install(Channel channel) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> channel.endRunning(outcome()), "exit witness"));
    }

    private static Outcome outcome() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(stack -> callerOfExit(List.of(stack)).stream())
                .findFirst()
                .map(frame -> Outcome.of(
                        Ending.JVM_EXIT,
                        frame.getFileName() + ":" + frame.getLineNumber()
                                + " ended the whole JVM (System.exit) in the middle of the test."
                                + " A method must return or throw; its caller decides when the program ends."))
                .orElse(Outcome.of(
                        Ending.NOT_KNOWN,
                        "Something ended the JVM from outside, in the middle of the test; nobody had called exit."));
    }

    private static Optional<StackTraceElement> callerOfExit(List<StackTraceElement> stack) {
        boolean exits = stack.stream()
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
        return stack.stream().filter(frame -> exits && !isPlatform(frame)).findFirst();
    }

    private static boolean isPlatform(StackTraceElement frame) {
        return Arrays.asList("java.base", "java.desktop").contains(frame.getModuleName())
                || frame.getClassName().startsWith("java.");
    }
}
