package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who waited, who woke whom, and who changed what meanwhile, in one run. */
public final class WakeUps {
    private static final int MOST = 5_000;

    sealed interface Event {
        ControlledThread thread();
    }

    /** @param call the student's method that the thread is in */
    record Began(ControlledThread thread, Location place, String call) implements Event {}

    /** @param inCalls the threads that were in a method of the student's when it happened */
    record Woke(
            ControlledThread thread,
            Location place,
            String call,
            List<ControlledThread> woken,
            List<ControlledThread> inCalls)
            implements Event {}

    record WentOn(ControlledThread thread, boolean interrupted) implements Event {}

    record Changed(ControlledThread thread, String call, String variable) implements Event {}

    private final List<Event> events = new ArrayList<>();
    private final Set<ControlledThread> broken = new HashSet<>();

    /** The thread begins to wait at {@code place}. */
    public void began(ControlledThread thread, Location place) {
        add(new Began(thread, place, call(thread)));
    }

    /** The running thread wakes others that wait at {@code place}, or nobody. */
    public void woke(Execution run, Location place, List<ControlledThread> woken) {
        List<ControlledThread> inCalls =
                run.threads().stream().filter(thread -> !thread.calls.isEmpty()).toList();
        add(new Woke(run.running(), place, call(run.running()), List.copyOf(woken), inCalls));
    }

    /** The thread has stopped waiting and holds again what it needs to go on. */
    public void wentOn(ControlledThread thread, boolean interrupted) {
        add(new WentOn(thread, interrupted));
    }

    void changed(ControlledThread thread, Location variable) {
        add(new Changed(thread, call(thread), variable.name()));
    }

    /** The thread has ended by a throwable. */
    void threw(ControlledThread thread) {
        broken.add(thread);
    }

    private void add(Event event) {
        if (events.size() < MOST) {
            events.add(event);
        }
    }

    private static String call(ControlledThread thread) {
        return thread.calls.isEmpty() ? "" : thread.calls.peekLast() + "() of ";
    }

    Set<ControlledThread> broken() {
        return broken;
    }

    List<Event> events() {
        return events;
    }
}
