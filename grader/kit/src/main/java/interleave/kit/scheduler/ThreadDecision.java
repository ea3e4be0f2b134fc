package interleave.kit.scheduler;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which thread goes next. */
final class ThreadDecision implements Decision {
    private final BitSet enabled = new BitSet();
    private final BitSet toTry = new BitSet();
    private final BitSet tried = new BitSet();
    private final Map<Integer, Op.Signature> next = new HashMap<>();
    private final Map<Integer, Op.Signature> asleep;
    private int chosen = -1;

    private ThreadDecision(Map<Integer, Op.Signature> asleep) {
        this.asleep = asleep;
    }

    /** Chooses to go on with the running thread where that makes sense: fewer switches read better. */
    static ThreadDecision make(Execution execution, List<ControlledThread> enabled, Decision before) {
        ThreadDecision decision = new ThreadDecision(before == null ? Map.of() : before.asleepAfterwards());
        for (ControlledThread thread : enabled) {
            decision.enabled.set(thread.index);
        }
        for (ControlledThread thread : execution.threads()) {
            if (!thread.finished && thread.pending != null) {
                decision.next.put(thread.index, thread.pending.signature());
            }
        }
        int running = execution.running().index;
        BitSet awake = (BitSet) decision.enabled.clone();
        decision.asleep.keySet().forEach(awake::clear);
        if (!awake.isEmpty()) {
            decision.choose(awake.get(running) ? running : awake.nextSetBit(0));
        }
        return decision;
    }

    int chosen() {
        return chosen;
    }

    boolean wasEnabled(int thread) {
        return enabled.get(thread);
    }

    boolean isOpenTo(List<ControlledThread> nowEnabled) {
        for (ControlledThread thread : nowEnabled) {
            if (thread.index == chosen) {
                return true;
            }
        }
        return false;
    }

    void alsoTry(int thread) {
        if (enabled.get(thread)) {
            toTry.set(thread);
        } else {
            toTry.or(enabled);
        }
    }

    @Override
    public boolean takeAnother() {
        BitSet left = (BitSet) toTry.clone();
        left.andNot(tried);
        asleep.keySet().forEach(left::clear);
        if (left.isEmpty()) {
            return false;
        }
        choose(left.nextSetBit(0));
        return true;
    }

    private void choose(int thread) {
        chosen = thread;
        tried.set(thread);
        toTry.set(thread);
    }

    @Override
    public Map<Integer, Op.Signature> asleepAfterwards() {
        Op.Signature step = next.get(chosen);
        Map<Integer, Op.Signature> after = new HashMap<>();
        asleep.forEach((thread, signature) -> keep(after, thread, signature, step));
        for (int thread = tried.nextSetBit(0); thread >= 0; thread = tried.nextSetBit(thread + 1)) {
            if (thread != chosen && next.containsKey(thread)) {
                keep(after, thread, next.get(thread), step);
            }
        }
        return after;
    }

    private static void keep(Map<Integer, Op.Signature> after, int thread, Op.Signature signature, Op.Signature step) {
        if (step == null || !signature.conflictsWith(step)) {
            after.put(thread, signature);
        }
    }
}
