package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of the runs so far, as a path through the tree of all runs: a depth-first search with
 * dynamic partial-order reduction and sleep sets.
 */
final class Search implements Choices {
    private final List<Decision> path = new ArrayList<>();
    private int depth;

    /** Starts a run: the decisions on the path are taken again, then new ones. */
    @Override
    public void beginRun() {
        depth = 0;
    }

    @Override
    public int depth() {
        return depth;
    }

    /** Moves on to a run that differs; false when there is none left. */
    @Override
    public boolean nextRun() {
        // A run that ended early has left decisions of an older one behind.
        while (path.size() > depth) {
            path.remove(path.size() - 1);
        }
        while (!path.isEmpty() && !path.get(path.size() - 1).takeAnother()) {
            path.remove(path.size() - 1);
        }
        return !path.isEmpty();
    }

    /** Gives the index of the thread that goes next; -1 when every way on from here has been seen. */
    @Override
    public int chooseThread(Execution execution, List<ControlledThread> enabled) {
        if (enabled.size() == 1 && execution.threads().size() == 1) {
            return enabled.get(0).index;
        }
        if (depth < path.size() && path.get(depth) instanceof ThreadDecision again && again.isOpenTo(enabled)) {
            depth++;
            return again.chosen();
        }
        cutPath();
        addBacktrackPoints(execution);
        ThreadDecision decision = ThreadDecision.make(execution, enabled, before());
        if (decision.chosen() < 0) {
            return -1;
        }
        path.add(decision);
        depth++;
        return decision.chosen();
    }

    @Override
    public int chooseWay(int count) {
        if (depth < path.size() && path.get(depth) instanceof WayDecision again && again.count() == count) {
            depth++;
            return again.chosen();
        }
        cutPath();
        WayDecision decision = new WayDecision(count, before());
        path.add(decision);
        depth++;
        return decision.chosen();
    }

    /** A run that does not repeat itself (say, by a random number) is searched on from where it differs. */
    private void cutPath() {
        while (path.size() > depth) {
            path.remove(path.size() - 1);
        }
    }

    private Decision before() {
        return depth == 0 ? null : path.get(depth - 1);
    }

    /**
     * For the next step of each thread: at the last conflicting step of another thread that is not
     * ordered before it, the two could have been the other way round, so that is to be tried there.
     */
    private void addBacktrackPoints(Execution execution) {
        for (ControlledThread thread : execution.threads()) {
            if (!thread.finished && thread.pending != null && thread.pending.location() != null) {
                addBacktrackPoint(thread);
            }
        }
    }

    private void addBacktrackPoint(ControlledThread thread) {
        List<Event> events = thread.pending.location().events;
        Op.Kind kind = thread.pending.kind();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event.thread() == thread.index
                    || !event.kind().conflictsWith(kind)
                    || kind.mustFollow(event.kind())
                    || event.isOrderedBefore(thread)) {
                continue;
            }
            // The step was taken right after the decision before its depth.
            Decision before = event.depth() > 0 ? path.get(event.depth() - 1) : null;
            if (!(before instanceof ThreadDecision decision)) {
                return;
            }
            // What a thread had to wait for could not have come after it.
            if (!event.kind().handsOver(kind) || decision.wasEnabled(thread.index)) {
                decision.alsoTry(thread.index);
                return;
            }
        }
    }
}
