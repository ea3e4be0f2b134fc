package interleave.kit.scheduler;

import interleave.kit.conduct.Action;
import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.Rethrow;
import interleave.kit.scheduler.model.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the threads of a scenario under the scheduler. */
final class SchedulerConductor implements Conductor {
    private final ActionThreads threads;
    private List<ActionThread> together = List.of();

    SchedulerConductor(ActionThreads threads) {
        this.threads = threads;
    }

    @Override
    public <T> T shared(String name, T object) {
        Execution.current().things().name(object, name);
        return object;
    }

    @Override
    public void together(List<Action> actions) {
        Execution execution = Execution.current();
        List<ActionThread> started = new ArrayList<>();
        int first = execution.threads().size();
        for (int i = 0; i < actions.size(); i++) {
            started.add(threads.prepare(first + i, "thread " + (i + 1), actions.get(i)));
        }
        together = started;
        started.forEach(thread -> thread.startIn(execution));
        started.forEach(thread -> Threads.awaitEnd(execution, thread.self()));
        for (ActionThread thread : started) {
            if (thread.thrown() != null) {
                throw Rethrow.unchecked(thread.thrown());
            }
        }
    }

    @Override
    public long nanos() {
        return Execution.current().nanos();
    }

    @Override
    public void pass(Duration time) throws InterruptedException {
        Execution.current().interrupts().pass(time.toNanos());
    }

    @Override
    public void interrupt(int thread) {
        Execution.current().interrupts().interrupt(together.get(thread - 1).self());
    }

    @Override
    public int wokenByItself(int thread) {
        return together.get(thread - 1).self().wokenByItself;
    }

    @Override
    public int threadsLeft() {
        return (int) Execution.current().threads().stream()
                .filter(thread -> !thread.isFinished() && thread.isOfStudent())
                .count();
    }
}
