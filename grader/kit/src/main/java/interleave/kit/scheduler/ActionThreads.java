package interleave.kit.scheduler;

import interleave.kit.conduct.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * The threads that tests run their actions on. Starting a thread costs more than a whole run of most
 * scenarios, so they are used again: but not where the student's code keeps something with the thread.
 */
final class ActionThreads {
    private final boolean reusable;
    private final List<ActionThread> threads = new ArrayList<>();

    ActionThreads(boolean reusable) {
        this.reusable = reusable;
    }

    /** Gives a thread for the action, which is the {@code number}th thread of its run. */
    ActionThread prepare(int number, String name, Action action) {
        while (threads.size() <= number) {
            threads.add(new ActionThread());
        }
        if (!reusable || !threads.get(number).isFit()) {
            threads.set(number, new ActionThread()).retire();
        }
        ActionThread thread = threads.get(number);
        thread.prepare(name, action);
        return thread;
    }
}
