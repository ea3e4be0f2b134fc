package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.Folders;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A compiler that stays")
class WarmCompilersTest {
    private static final String NESTED =
            SmallAssignment.RIGHT.replace("return 1;", "Runnable r = () -> {}; return new Object() {}.hashCode();");

    @TempDir
    Path root;

    private final List<Process> started = new ArrayList<>();
    private Path contract;
    private SmallAssignment small;
    private WarmCompilers warm;

    @BeforeEach
    void start() throws IOException {
        small = new SmallAssignment(root);
        contract = root.resolve("contract-classes");
        TrustedCompiler.compile(List.of(small.assignment().contract().resolve("small/Box.java")), List.of(), contract);
        JvmStarter starter = command -> {
            started.add(JvmStarter.plain().start(command));
            return started.get(started.size() - 1);
        };
        warm = new WarmCompilers(starter, contract, Files.createDirectory(root.resolve("compilers")));
    }

    @AfterEach
    void end() {
        warm.close();
    }

    @Test
    @DisplayName("writes the same class files as one that has never seen another submission")
    void same() throws IOException {
        Path classes = Files.createDirectory(root.resolve("warm"));
        assertTrue(compile(SmallAssignment.RIGHT, Files.createDirectory(root.resolve("first"))));
        assertTrue(compile(NESTED, classes));
        assertEquals(1, started.size());
        Compiler cold = new Compiler(small.assignment(), contract, List.of());
        Intake.Taken taken = new Intake.Taken(List.of(source(NESTED)), List.of());
        Path other = assertInstanceOf(
                        Compilation.Compiled.class,
                        cold.compile(taken, JvmStarter.plain(), Files.createDirectory(root.resolve("cold"))))
                .folder();
        List<Path> files = Folders.filesBelow(other, ".class");
        assertEquals(2, files.size());
        assertEquals(2, Folders.filesBelow(classes, ".class").size());
        for (Path file : files) {
            Path twin = classes.resolve(other.relativize(file).toString());
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(twin), file.toString());
        }
    }

    @Test
    @DisplayName("says nothing about a mistake, and goes on with the next submission")
    void mistake() throws IOException {
        Path classes = Files.createDirectory(root.resolve("wrong"));
        assertFalse(compile("package small; class Cell {", classes));
        assertEquals(List.of(), Folders.filesBelow(classes, ".class"));
        assertTrue(compile(SmallAssignment.RIGHT, classes));
        assertEquals(1, started.size());
    }

    @Test
    @DisplayName("is replaced when it has ended")
    void ended() throws IOException, InterruptedException {
        Path classes = Files.createDirectory(root.resolve("classes"));
        assertTrue(compile(SmallAssignment.RIGHT, classes));
        started.get(0).destroyForcibly().waitFor();
        assertTrue(compile(SmallAssignment.RIGHT, classes));
        assertEquals(2, started.size());
    }

    private boolean compile(String text, Path classes) {
        return warm.compile(List.of(source(text)), classes);
    }

    private static Source source(String text) {
        return new Source(Path.of(SmallAssignment.PACKAGE + "Cell.java"), text);
    }
}
