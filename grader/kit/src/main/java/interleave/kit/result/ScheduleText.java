package interleave.kit.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a schedule as text: a column for each thread that takes a step, a step a line, the place in the
 * source at the right.
 */
public final class ScheduleText {
    private static final int MARGIN = 2;
    private static final int GAP = 2;
    private static final int NARROWEST = 12;
    private static final int COMFORTABLE = 24;
    private static final int MOST_LINES = 3;

    private ScheduleText() {}

    /**
     * Gives the schedule in columns, lines separated by {@code \n}; empty for an empty schedule.
     *
     * @param maxWidth no line is longer, unless the columns would get too narrow to be read
     */
    public static String columns(Schedule schedule, int maxWidth) {
        if (schedule.isEmpty()) {
            return "";
        }
        List<Integer> threads =
                schedule.steps().stream().map(Step::thread).distinct().sorted().toList();
        int width = columnWidth(schedule, threads, maxWidth);
        List<String> names = threads.stream()
                .map(thread -> plain(schedule.threads().get(thread)))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(names.stream().map(name -> cut(name, width)).toList(), width, ""));
        for (Step step : schedule.steps()) {
            List<String> texts = wrap(plain(step.what()), width);
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                List<String> cells = threads.stream()
                        .map(thread -> thread == step.thread() ? text : "")
                        .toList();
                lines.add(line(cells, width, i == 0 ? plain(step.at()) : ""));
            }
        }
        return String.join("\n", lines);
    }

    private static int columnWidth(Schedule schedule, List<Integer> threads, int maxWidth) {
        int place = schedule.steps().stream()
                .mapToInt(step -> step.at().length())
                .max()
                .orElse(0);
        int room = (maxWidth - MARGIN - place) / threads.size() - GAP;
        int longest = IntStream.concat(
                        threads.stream()
                                .mapToInt(
                                        thread -> schedule.threads().get(thread).length()),
                        schedule.steps().stream().mapToInt(step -> step.what().length()))
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(room, Math.max(COMFORTABLE, longest)));
    }

    private static String line(List<String> cells, int width, String place) {
        StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
        cells.forEach(cell -> line.append(cell).append(" ".repeat(width + GAP - cell.length())));
        return line.append(place).toString().stripTrailing();
    }

    /** Wraps at spaces where there are some; what is longer than a few lines is cut. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width && lines.size() < MOST_LINES - 1) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(cut(rest, width));
        return lines;
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /** Values come from student code: what could move the cursor or colour the terminal is replaced. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
