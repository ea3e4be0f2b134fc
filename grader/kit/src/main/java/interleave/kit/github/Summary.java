package interleave.kit.github;

import interleave.kit.github.Marks.PartMarks;
import interleave.kit.github.Marks.TestMarks;
import interleave.kit.result.ScheduleText;
import interleave.kit.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the marks as Markdown for a step's summary: a table, and under it what went wrong. */
final class Summary {
    private static final int WIDTH = 120;
    private static final int LONGEST = 4000;

    private Summary() {}

    static String of(Rubric rubric, Marks marks) {
        String rows = marks.parts().stream().map(Summary::row).collect(Collectors.joining());
        String failures = failures(marks).entrySet().stream()
                .map(failure -> details(failure.getValue(), failure.getKey()))
                .collect(Collectors.joining());
        return "## " + markdown(rubric.title()) + ": " + marks.score() + " of " + Rubric.MAX_SCORE + "\n\n"
                + "| Part | Marks | |\n|---|---:|---|\n" + rows + "\n" + failures;
    }

    private static String row(PartMarks part) {
        String remark = part.tests().stream()
                .filter(test -> !part.isPassed() && test.status().equals(part.status()))
                .findFirst()
                .map(test -> part.status() + ": " + test.name())
                .orElse(part.status());
        return "| " + markdown(part.title()) + " | " + part.score() + " of " + part.maxScore() + " | "
                + markdown(remark) + " |\n";
    }

    /** Gives the names of failed tests by what they say: many tests fail for one and the same reason. */
    private static Map<String, List<String>> failures(Marks marks) {
        return marks.parts().stream()
                .flatMap(part -> part.tests().stream())
                .filter(test -> !test.isPassed())
                .collect(Collectors.groupingBy(
                        Summary::text, LinkedHashMap::new, Collectors.mapping(TestMarks::name, Collectors.toList())));
    }

    private static String text(TestMarks test) {
        String message = test.message().length() <= LONGEST
                ? test.message()
                : test.message().substring(0, LONGEST) + "…";
        String schedule = ScheduleText.columns(test.schedule(), WIDTH);
        String plain = message.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
        return schedule.isEmpty() ? plain : plain + "\n\n" + schedule;
    }

    private static String details(List<String> names, String text) {
        String more = names.size() == 1 ? "" : " (and " + (names.size() - 1) + " more)";
        return "<details><summary>" + html(names.get(0)) + more + "</summary>\n\n" + fenced(text) + "\n</details>\n\n";
    }

    /** The fence is longer than any row of backticks in the text, which so cannot end it. */
    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + text + "\n" + fence + "\n";
    }

    /** Writes text as Markdown that reads as it is, in a cell of a table too. */
    private static String markdown(String text) {
        return html(text).replaceAll("([\\\\`*_\\[\\]()#|~!@])", "\\\\$1");
    }

    private static String html(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
