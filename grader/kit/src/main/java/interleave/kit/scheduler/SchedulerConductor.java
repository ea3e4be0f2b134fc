package interleave.kit.scheduler;

import interleave.kit.Action;
import interleave.kit.conduct.Conductor;
import interleave.kit.conduct.Rethrow;
import interleave.kit.scheduler.model.Threads;
import java.util.ArrayList;
import java.util.List;

/** Runs the threads of a scenario under the scheduler. */
final class SchedulerConductor implements Conductor {

    @Override
    public <T> T shared(String name, T object) {
        Execution.current().name(object, name);
        return object;
    }

    @Override
    public void together(List<Action> actions) {
        Execution execution = Execution.current();
        List<ScheduledThread> threads = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            threads.add(new ActionThread(actions.get(i), "thread " + (i + 1)));
        }
        threads.forEach(thread -> thread.startIn(execution));
        threads.forEach(thread -> Threads.awaitEnd(execution, thread.self()));
        for (ScheduledThread thread : threads) {
            if (thread.thrown() != null) {
                throw Rethrow.unchecked(thread.thrown());
            }
        }
    }

    private static final class ActionThread extends ScheduledThread {
        private final Action action;

        ActionThread(Action action, String name) {
            super(name);
            this.action = action;
        }

        @Override
        public void scheduledRun() {
            try {
                action.run();
            } catch (Throwable thrown) {
                throw Rethrow.unchecked(thrown);
            }
        }
    }
}
