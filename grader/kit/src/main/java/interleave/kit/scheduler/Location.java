package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that threads meet at: a variable, a lock, a wait set, a thread that can be joined. It lives
 * for one run; its number is the same in every run that has come the same way.
 */
public final class Location {
    final int number;
    private final String name;

    /** The steps taken here, first to last, for the search. */
    final List<Event> events = new ArrayList<>();
    /** What is ordered before the next reading, and the next writing, step here. */
    final VectorClock orderOfWrites = new VectorClock();

    final VectorClock orderOfAll = new VectorClock();
    /** What happens-before the next acquiring step here (JLS 17.4.4). */
    final VectorClock released = new VectorClock();
    /** The plain accesses seen here. */
    final Accesses accesses = new Accesses();

    Location(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /**
     * A thread takes a step here, after {@code depth} decisions of the search: it is ordered after all steps
     * here that it conflicts with.
     */
    void visitedBy(ControlledThread thread, Op.Kind kind, int depth) {
        thread.order.join(kind.writes() ? orderOfAll : orderOfWrites);
        orderOfAll.join(thread.order);
        if (kind.writes()) {
            orderOfWrites.join(thread.order);
        }
        events.add(new Event(depth, thread.index, thread.order.get(thread.index), kind));
    }

    /** Gives what the student reads as its name: {@code count}, {@code slots[3]}, {@code the lock lock}. */
    public String name() {
        return name;
    }
}
