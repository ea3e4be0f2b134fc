package interleave.kit.scheduler;

import java.util.Map;

/** Which of several outcomes a step has, such as which waiter a notify wakes. */
final class WayDecision implements Decision {
    private final int count;
    private final Map<Integer, Op.Signature> asleep;
    private int chosen;

    WayDecision(int count, Decision before) {
        this.count = count;
        this.asleep = before == null ? Map.of() : before.asleepAfterwards();
    }

    int count() {
        return count;
    }

    int chosen() {
        return chosen;
    }

    @Override
    public boolean takeAnother() {
        return ++chosen < count;
    }

    @Override
    public Map<Integer, Op.Signature> asleepAfterwards() {
        return asleep;
    }
}
