package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.grader.assignment.Folders;
import interleave.grader.assignment.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marks solutions for real. All of them take longer than a build should: by default the starter, the accepted
 * ones and every {@value #EVERY}th wrong one are marked, with {@code -Dinterleave.check=all} every one.
 */
@DisplayName("What the folders promise:")
class CheckTest {
    private static final int EVERY = 20;
    private static final boolean ALL = "all".equals(System.getProperty("interleave.check"));

    static List<String> assignments() {
        return Repository.find().assignmentIds();
    }

    @ParameterizedTest(name = "every solution of {0} gets it")
    @MethodSource("assignments")
    void promises(String assignment) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("check", assignment, "--sandbox", "none", "--jobs", jobs()));
        if (!ALL) {
            arguments.addAll(List.of("--only", String.join(",", chosen(assignment))));
        }
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        assertEquals(0, status, () -> out + "\n" + err);
    }

    private static String jobs() {
        return String.valueOf(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    private static List<String> chosen(String assignment) {
        List<Path> wrong = Repository.find().assignment(assignment).wrong();
        Stream<String> some = Stream.iterate(0, i -> i < wrong.size(), i -> i + EVERY)
                .map(i -> "wrong/" + Folders.name(wrong.get(i)));
        return Stream.concat(Stream.of("starter", "accepted"), some).toList();
    }
}
