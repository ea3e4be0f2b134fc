package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.grader.assignment.Assignment;
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
 * Marks solutions for real. All of them take longer than a build should: by default the starter, every
 * second accepted one and every twentieth wrong one are marked, with {@code -Dinterleave.check=all} every one.
 */
@DisplayName("What the folders promise:")
class CheckTest {
    private static final int ACCEPTED = 2;
    private static final int WRONG = 20;
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

    private static List<String> chosen(String id) {
        Assignment assignment = Repository.find().assignment(id);
        return Stream.of(
                        Stream.of("starter"),
                        everyNth(ACCEPTED, "accepted/", assignment.accepted()),
                        everyNth(WRONG, "wrong/", assignment.wrong()))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> everyNth(int step, String kind, List<Path> folders) {
        return Stream.iterate(0, i -> i < folders.size(), i -> i + step).map(i -> kind + Folders.name(folders.get(i)));
    }
}
