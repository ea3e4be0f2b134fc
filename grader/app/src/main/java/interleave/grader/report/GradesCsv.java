package interleave.grader.report;

import interleave.grader.intake.Printable;
import interleave.grader.verdict.Graded;
import interleave.kit.rubric.Part;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code grades.csv}: the whole class, for spreadsheets and gradebooks (RFC 4180). */
final class GradesCsv implements Format.OfClass {
    /** Without it, Excel reads names in the code page of its machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where a cell may begin, if what follows can begin a formula; in some languages the wide signs can. */
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|(?<=[,;\t\n]))(?=[\\s\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    @Override
    public String fileName(Run run) {
        return "grades.csv";
    }

    @Override
    public void write(Run run, ClassResults results, Writer out) throws IOException {
        out.write(text(run, results.brief()));
    }

    static String text(Run run, List<Graded> graded) {
        List<String> head = new ArrayList<>(List.of("name", "verdict", "score", "max_score"));
        run.parts().stream().map(Part::id).forEach(head::add);
        head.addAll(List.of("seconds", "flags"));
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK).append(line(head));
        graded.forEach(each -> table.append(line(cells(each))));
        return table.toString();
    }

    private static List<String> cells(Graded graded) {
        List<String> cells = new ArrayList<>(List.of(
                graded.name(),
                graded.verdict().word(),
                String.valueOf(graded.score()),
                String.valueOf(graded.maxScore())));
        graded.parts().forEach(part -> cells.add(String.valueOf(part.score())));
        cells.add(String.format(Locale.ROOT, "%.2f", graded.seconds()));
        cells.add(String.join("; ", graded.flags()));
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(GradesCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * A spreadsheet takes what starts like a formula for one, quoted or not; an apostrophe stops that. It
     * may also split at other separators than ours, so each of them counts as a start.
     */
    static String cell(String text) {
        String inert = FORMULA.matcher(Printable.lines(text)).replaceAll("'");
        boolean plain = inert.chars().noneMatch(letter -> "\",;\n\t".indexOf(letter) >= 0);
        return plain ? inert : '"' + inert.replace("\"", "\"\"") + '"';
    }
}
