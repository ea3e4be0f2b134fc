package interleave.grader;

import interleave.grader.assignment.Assignment;
import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An assignment of one class and two parts, written to a temporary folder. */
public final class SmallAssignment {
    public static final String PACKAGE = "src/main/java/small/";
    public static final String RIGHT = "package small;\npublic final class Cell implements Box {\n"
            + "    public int get() {\n        return 1;\n    }\n}\n";

    public static final Rubric RUBRIC = new Rubric(
            "00-small",
            "A small box",
            "small",
            List.of(new Part("one", "First", 60), new Part("two", "Second", 40)),
            List.of("Cell"),
            true,
            List.of("java.lang"));

    public static final TestCase FIRST = test("first", "one");
    public static final TestCase SECOND = test("second", "two");
    public static final TestCase THIRD = test("third", "two");
    public static final List<TestCase> TESTS = List.of(FIRST, SECOND, THIRD);

    private final Path root;

    public SmallAssignment(Path root) {
        this.root = root;
        write("assignments/00-small/" + PACKAGE + "Box.java", "package small;\npublic interface Box { int get(); }\n");
        write("starter/00-small/" + PACKAGE + "Cell.java", RIGHT.replace("return 1", "return 0"));
        write("assignments/00-small/assignment.yaml", "title: A small box\n");
    }

    public Assignment assignment() {
        return new Assignment(
                RUBRIC.id(),
                RUBRIC,
                root.resolve("assignments/00-small"),
                root.resolve("starter/00-small"),
                root.resolve("solutions/00-small"));
    }

    /** Writes a file, and the folders it lies in. */
    public Path write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes a submission of one file and gives its folder. */
    public Path submission(String name, String cell) {
        write("class/" + name + "/" + PACKAGE + "Cell.java", cell);
        return root.resolve("class").resolve(name);
    }

    private static TestCase test(String name, String part) {
        return new TestCase("small.CellTest", name, part, "it is " + name, List.of(Judge.ONE_RUN), false, 1);
    }
}
