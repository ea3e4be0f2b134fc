package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs drawn at random, the same ones every time, for scenarios with too many runs to see them all: each
 * thread has a priority, the highest goes on, and at a few steps the running thread falls behind all
 * others. (PCT: Burckhardt, Kothari, Musuvathi and Nagarakatte, ASPLOS 2010.)
 */
final class Sampling implements Choices {
    private static final int CHANGES = 3;

    private final Random random = new Random(1);
    private final Map<Integer, Double> priorities = new HashMap<>();
    private final List<Integer> changeAt = new ArrayList<>();
    private int steps;
    private int depth;
    private double lowest;

    /** @param steps about how many decisions a run has */
    Sampling(int steps) {
        this.steps = steps;
    }

    @Override
    public void beginRun() {
        priorities.clear();
        changeAt.clear();
        for (int i = 0; i < CHANGES; i++) {
            changeAt.add(random.nextInt(Math.max(1, steps)));
        }
        depth = 0;
        lowest = 0;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public int chooseThread(Execution execution, List<ControlledThread> enabled) {
        if (changeAt.contains(depth)) {
            priorities.put(execution.running().index, --lowest);
        }
        depth++;
        return enabled.stream()
                .map(thread -> thread.index)
                .max(Comparator.comparingDouble(this::priority))
                .orElseThrow();
    }

    private double priority(int thread) {
        return priorities.computeIfAbsent(thread, first -> random.nextDouble());
    }

    @Override
    public int chooseWay(int count) {
        depth++;
        return random.nextInt(count);
    }

    @Override
    public boolean nextRun() {
        steps = Math.max(steps, depth);
        return true;
    }
}
