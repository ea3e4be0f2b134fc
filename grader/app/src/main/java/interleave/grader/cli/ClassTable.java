package interleave.grader.cli;

import interleave.grader.report.ConsoleText;
import interleave.grader.report.Run;
import interleave.grader.report.Seconds;
import interleave.grader.verdict.Graded;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.Rubric;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The marks of a class, for the console. */
final class ClassTable {
    private ClassTable() {}

    static void print(Run run, List<Graded> graded, PrintWriter out) {
        List<String> head = new ArrayList<>(List.of("name", "verdict"));
        run.parts().stream().map(Part::id).forEach(head::add);
        head.addAll(List.of("total", "seconds"));
        Table table = new Table(2, head);
        graded.forEach(each -> table.add(row(each)));
        table.lines().forEach(out::println);
        if (graded.stream().anyMatch(each -> each.verdict().word().equals("grader-fault"))) {
            out.println("grader-fault: the grader failed, not the student; that total is provisional");
        }
    }

    private static List<String> row(Graded graded) {
        List<String> row = new ArrayList<>();
        row.add(ConsoleText.line(graded.name()));
        row.add(graded.verdict().word());
        graded.parts().forEach(part -> row.add(part.score() + "/" + part.part().points()));
        row.add(graded.score() + "/" + Rubric.MAX_SCORE);
        row.add(Seconds.of(graded.seconds()));
        return row;
    }
}
