package interleave.grader.report;

import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.result.Wait;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule laid out as a picture: a lane for each thread that takes a step, time runs downwards,
 * places in the source stand at the right, and what it ended in stands below. A bar goes down the lane
 * of a thread that waits. Lengths are in pixels of the picture.
 *
 * @param laneBottom where the lanes end
 * @param placeX where the places in the source begin
 * @param end the lines of what it ended in
 */
public record Drawing(
        int width,
        int height,
        int laneBottom,
        int boxWidth,
        int placeX,
        List<Lane> lanes,
        List<Box> boxes,
        List<Bar> bars,
        List<Line> end) {
    private static final int LETTER = 8;
    private static final int LINE = 18;
    private static final int PADDING = 8;
    private static final int GAP = 10;
    private static final int HEAD = 34;
    private static final int WIDEST = 30;
    private static final int NARROWEST = 14;
    private static final int END_LETTER = 10;
    private static final int END_LETTERS = 56;

    /** @param x the middle of the lane */
    public record Lane(String name, int x) {}

    /**
     * What one step did.
     *
     * @param style how it looks; empty for a step that is not about waiting
     */
    public record Box(int x, int y, int height, String style, List<Line> lines, String at) {}

    /** The time for which a thread waits. */
    public record Bar(int x, int top, int bottom) {}

    /** @param y the baseline */
    public record Line(String text, int y) {}

    static Drawing of(Schedule schedule, String message) {
        List<Integer> threads =
                schedule.steps().stream().map(Step::thread).distinct().sorted().toList();
        int letters = schedule.steps().stream()
                .mapToInt(step -> step.what().length())
                .max()
                .orElse(0);
        int laneLetters = Math.max(NARROWEST, Math.min(WIDEST, letters));
        int laneWidth = laneLetters * LETTER + 2 * PADDING + GAP;
        int placeX = threads.size() * laneWidth + GAP;
        int places = schedule.steps().stream()
                .mapToInt(step -> step.at().length())
                .max()
                .orElse(0);
        int width = Math.max(placeX + places * LETTER + GAP, (END_LETTERS + 2) * END_LETTER);

        List<Box> boxes = new ArrayList<>();
        int y = HEAD + GAP;
        for (Step step : schedule.steps()) {
            Box box = box(step, threads.indexOf(step.thread()) * laneWidth, y, laneLetters);
            boxes.add(box);
            y += box.height() + GAP;
        }
        int laneBottom = y;
        // What follows the first line is for reading, not for looking at.
        String sentence = message.lines().findFirst().orElse("");
        List<Line> end = lines(Wrap.at(sentence, END_LETTERS), y + GAP + LINE);
        int height = laneBottom + 3 * GAP + end.size() * LINE + PADDING;
        int boxWidth = laneWidth - GAP;
        List<Bar> bars = bars(schedule, boxes, boxWidth, laneBottom);
        List<Lane> lanes = lanes(threads.stream().map(schedule.threads()::get).toList(), laneWidth);
        return new Drawing(width, height, laneBottom, boxWidth, placeX, lanes, boxes, bars, end);
    }

    private static Box box(Step step, int laneX, int y, int laneLetters) {
        List<String> texts = Wrap.at(step.what(), laneLetters);
        int height = texts.size() * LINE + PADDING;
        return new Box(laneX + GAP / 2, y, height, Legend.style(step.mark()), lines(texts, y + LINE), step.at());
    }

    private static List<Bar> bars(Schedule schedule, List<Box> boxes, int boxWidth, int laneBottom) {
        List<Bar> bars = new ArrayList<>();
        for (Wait wait : Wait.in(schedule)) {
            Box from = boxes.get(wait.from());
            int bottom = wait.until() < boxes.size() ? boxes.get(wait.until()).y() : laneBottom;
            bars.add(new Bar(from.x() + boxWidth / 2, from.y() + from.height(), bottom));
        }
        return bars;
    }

    private static List<Line> lines(List<String> texts, int firstBaseline) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, firstBaseline + lines.size() * LINE));
        }
        return lines;
    }

    private static List<Lane> lanes(List<String> names, int laneWidth) {
        List<Lane> lanes = new ArrayList<>();
        for (String name : names) {
            lanes.add(new Lane(name, lanes.size() * laneWidth + laneWidth / 2));
        }
        return lanes;
    }
}
