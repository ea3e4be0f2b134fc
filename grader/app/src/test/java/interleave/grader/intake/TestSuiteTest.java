package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.UsageError;
import interleave.kit.exam.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSuiteTest {
    @TempDir
    Path root;

    private SmallAssignment small;

    @BeforeEach
    void publicTest() {
        small = new SmallAssignment(root);
        small.write(
                "assignments/00-small/src/test/java/small/OpenTest.java", test("OpenTest", "one", "new Cell().get();"));
    }

    @Test
    @DisplayName("public and hidden tests are compiled against the starter and listed")
    void lists() throws IOException {
        hidden(test("HiddenTest", "two", "new Cell();"));
        TestSuite suite = suite();
        assertEquals(
                List.of("small.OpenTest#runs", "small.HiddenTest#runs"),
                suite.cases().stream().map(TestCase::id).toList());
        assertTrue(Files.exists(suite.contract().resolve("small/Box.class")));
    }

    @Test
    @DisplayName("a part without a test would be earned by everybody, and is refused")
    void partWithoutTest() {
        refused("\"two\"");
    }

    @Test
    @DisplayName("a test for a part that does not exist would be earned by nobody, and is refused")
    void testWithoutPart() {
        hidden(test("HiddenTest", "three", ""));
        refused("\"three\"");
    }

    @Test
    @DisplayName("a test of JUnit's own would count for nobody, and is refused")
    void testOfJUnit() {
        hidden(test("HiddenTest", "two", "")
                .replace("void runs", "void first() {}\n@org.junit.jupiter.api.Test void runs"));
        refused("HiddenTest.runs() is a test that no judge runs");
    }

    @Test
    @DisplayName("a test that does not compile is named with its line")
    void doesNotCompile() {
        hidden(test("HiddenTest", "two", "new Sell();"));
        refused("HiddenTest.java:4: cannot find symbol");
    }

    private TestSuite suite() throws IOException {
        return TestSuite.of(small.assignment(), Files.createTempDirectory(root, "work"));
    }

    private void refused(String why) {
        UsageError error = assertThrows(UsageError.class, this::suite);
        assertTrue(error.getMessage().contains(why), error.getMessage());
    }

    private void hidden(String source) {
        small.write("solutions/00-small/hidden/src/test/java/small/HiddenTest.java", source);
    }

    private static String test(String name, String part, String body) {
        return "package small;\nimport org.junit.jupiter.api.Tag;\nclass " + name
                + " {\n@interleave.kit.OneRun @Tag(\"part:" + part + "\") void runs() { " + body
                + " }\n}\n";
    }
}
