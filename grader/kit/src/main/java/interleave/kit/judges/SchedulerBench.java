package interleave.kit.judges;

import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import interleave.kit.scheduler.rewrite.JdkCopies;
import interleave.kit.scheduler.rewrite.Models;
import java.util.Optional;

/** The kit's own scheduler judges what it has a model of. */
final class SchedulerBench extends PlainBench {
    SchedulerBench() {
        super(Judge.SCHEDULER);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return facts.calls().stream()
                .filter(call -> call.startsWith("java.util.concurrent.") || call.startsWith("java.util.Timer"))
                .filter(call -> !isUnderstood(call))
                .sorted()
                .findFirst()
                .map(call -> "it has no model of " + call);
    }

    @Override
    public boolean seesAllOf(SubmissionFacts facts) {
        return facts.calls().stream().allMatch(InFullView::isCall);
    }

    /** Whose object it is shows where that is made. */
    private static boolean isOfInterface(String type) {
        try {
            return Class.forName(type, false, null).isInterface();
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    private static boolean isUnderstood(String call) {
        String type = call.substring(0, call.lastIndexOf('.'));
        String method = call.substring(call.lastIndexOf('.') + 1);
        boolean atomic = type.startsWith("java.util.concurrent.atomic.Atomic");
        boolean harmless = type.equals("java.util.concurrent.TimeUnit") && !method.equals("sleep")
                || type.equals("java.util.concurrent.ThreadLocalRandom")
                || type.endsWith("Exception");
        return JdkCopies.leadsToCopy(call)
                || isOfInterface(type)
                || atomic
                || harmless
                || method.equals("<init>")
                || method.equals("toString")
                || Models.isModelled(call);
    }
}
