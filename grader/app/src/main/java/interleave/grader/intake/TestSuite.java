package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.kit.exam.TestCase;
import interleave.kit.rubric.Marking;
import interleave.kit.rubric.RubricMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The compiled tests of an assignment: pristine, known before anything is run, made once for a run.
 *
 * @param tests folders of compiled tests, public and hidden
 * @param contract the folder of the compiled contract
 * @param starter the folder of the compiled starter
 * @param cases every test; none of them can go missing unseen
 */
public record TestSuite(List<Path> tests, Path contract, Path starter, List<TestCase> cases) {
    public TestSuite {
        tests = List.copyOf(tests);
        cases = List.copyOf(cases);
    }

    /**
     * Compiles contract, starter and tests, and lists the tests.
     *
     * @param work an empty folder
     * @throws UsageError if they do not compile, or a part has no test
     */
    public static TestSuite of(Assignment assignment, Path work) throws IOException {
        Path contract = work.resolve("contract");
        Path starter = work.resolve("starter");
        Path open = work.resolve("public-tests");
        Path hidden = work.resolve("hidden-tests");
        List<Path> libraries = Jdk.classPath();
        compile(assignment.contract(), libraries, contract);
        // Tests name the student's types, so they are compiled against the ones students are given.
        compile(assignment.starterSources(), and(libraries, contract), starter);
        compile(assignment.publicTests(), and(libraries, contract, starter), open);
        compile(assignment.hiddenTests(), and(libraries, contract, starter, open), hidden);
        List<TestCase> cases = Discovery.in(List.of(open, hidden), List.of(contract, starter));
        checkParts(assignment, cases);
        return new TestSuite(List.of(open, hidden), contract, starter, cases);
    }

    private static void compile(Path sources, List<Path> classPath, Path classes) throws IOException {
        TrustedCompiler.compile(Folders.filesBelow(sources, ".java"), classPath, classes);
    }

    private static List<Path> and(List<Path> libraries, Path... folders) {
        return Stream.concat(Stream.of(folders), libraries.stream()).toList();
    }

    /** A part without a test would be earned by everybody, a test without a part by nobody. */
    private static void checkParts(Assignment assignment, List<TestCase> cases) {
        try {
            Marking.mark(assignment.rubric(), cases, Map.of());
        } catch (RubricMismatchException mismatch) {
            throw new UsageError(mismatch.getMessage(), mismatch);
        }
    }
}
