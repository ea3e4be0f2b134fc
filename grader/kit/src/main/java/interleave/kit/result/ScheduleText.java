package interleave.kit.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a schedule as text: a column for each thread that takes a step, a step a line, the place in the
 * source at the right. Where threads wait or wake, signs before the steps show it, and a legend below.
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
        Signs signs = new Signs(schedule);
        int width = columnWidth(schedule, threads, maxWidth - threads.size() * signs.width());
        List<String> lines = new ArrayList<>();
        List<String> names = threads.stream()
                .map(thread -> signs.blank() + cut(plain(schedule.threads().get(thread)), width))
                .toList();
        lines.add(line(names, signs.width() + width, ""));
        for (int i = 0; i < schedule.steps().size(); i++) {
            lines.addAll(step(schedule, i, threads, signs, width));
        }
        lines.addAll(legend(signs, maxWidth));
        return String.join("\n", lines);
    }

    private static List<String> step(Schedule schedule, int index, List<Integer> threads, Signs signs, int width) {
        Step step = schedule.steps().get(index);
        List<String> texts = wrap(plain(step.what()), width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int thread : threads) {
                cells.add(signs.before(thread, index, i) + (thread == step.thread() ? texts.get(i) : ""));
            }
            lines.add(line(cells, signs.width() + width, i == 0 ? plain(step.at()) : ""));
        }
        return lines;
    }

    private static List<String> legend(Signs signs, int maxWidth) {
        List<String> lines = new ArrayList<>();
        if (!signs.legend().isEmpty()) {
            lines.add("");
            wrap(signs.legend(), maxWidth - MARGIN).forEach(text -> lines.add(" ".repeat(MARGIN) + text));
        }
        return lines;
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
