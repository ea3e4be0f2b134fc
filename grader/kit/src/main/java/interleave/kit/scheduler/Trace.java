package interleave.kit.scheduler;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps of one run, as the student reads them. */
final class Trace {
    private static final int MOST_STEPS = 120;

    private record Line(ControlledThread thread, Step.Mark mark, String what, int site) {}

    private final List<Line> lines = new ArrayList<>();
    private long dropped;

    /** Adds what {@code thread} does at the place where it is. */
    void add(ControlledThread thread, Step.Mark mark, String what) {
        if (lines.size() < 10 * MOST_STEPS) {
            lines.add(new Line(thread, mark, what, thread.site));
        } else {
            dropped++;
        }
    }

    /** Gives the schedule; of a very long run the first and the last steps. */
    Schedule schedule(List<ControlledThread> threads) {
        List<String> names = new ArrayList<>();
        threads.forEach(thread -> names.add(thread.name));
        List<Step> steps = new ArrayList<>();
        int tail = lines.size() - MOST_STEPS / 2;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.size() > MOST_STEPS && i == MOST_STEPS / 2) {
                steps.add(Step.leftOut(lines.get(i).thread.index, tail - i + dropped));
            }
            if (lines.size() <= MOST_STEPS || i < MOST_STEPS / 2 || i >= tail) {
                Line line = lines.get(i);
                steps.add(new Step(
                        line.thread.index, line.what, Site.get(line.site).at(), line.mark));
            }
        }
        return new Schedule(names, steps);
    }
}
