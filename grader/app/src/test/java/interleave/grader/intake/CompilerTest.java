package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {
    @TempDir
    Path root;

    private SmallAssignment small;
    private Path contract;

    @BeforeEach
    void compileContract() throws IOException {
        small = new SmallAssignment(root);
        contract = root.resolve("contract-classes");
        Path source = small.assignment().contract().resolve("small/Box.java");
        TrustedCompiler.compile(List.of(source), List.of(), contract);
    }

    @Test
    @DisplayName("what is right becomes classes")
    void compiles() throws IOException {
        Compilation.Compiled compiled = assertInstanceOf(Compilation.Compiled.class, compile(SmallAssignment.RIGHT));
        assertTrue(Files.exists(compiled.folder().resolve("small/Cell.class")));
    }

    @Test
    @DisplayName("a mistake is told with the student's own path and line")
    void mistake() throws IOException {
        String message = notCompiled(SmallAssignment.RIGHT.replace("return 1;", "return 1"));
        assertTrue(message.startsWith("src/main/java/small/Cell.java:4: error: ';' expected"), message);
        assertEquals(-1, message.indexOf(root.toString()), message);
    }

    @Test
    @DisplayName("nothing but the contract can be compiled against, the kit neither")
    void onlyContract() throws IOException {
        String message =
                notCompiled(SmallAssignment.RIGHT.replace("return 1;", "interleave.kit.Expect.fail(); return 1;"));
        assertTrue(message.contains("package interleave.kit does not exist"), message);
    }

    @Test
    @DisplayName("classes of another package are foreign")
    void foreignPackage() throws IOException {
        Compilation result = compile("package org.junit.jupiter.api; public class Cell {}");
        assertEquals(
                "declares org.junit.jupiter.api.Cell, which is outside of the package small",
                assertInstanceOf(Compilation.Foreign.class, result).why());
    }

    @Test
    @DisplayName("the contract's types cannot be declared anew")
    void contractAgain() throws IOException {
        Compilation result = compile(SmallAssignment.RIGHT + "interface Box { int get(); }");
        assertEquals(
                "declares small.Box, which is part of the contract",
                assertInstanceOf(Compilation.Foreign.class, result).why());
    }

    @Test
    @DisplayName("a source that takes the compiler beyond its limits does not compile, and that is all")
    void bomb() throws IOException {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        String message = notCompiled(SmallAssignment.RIGHT.replace("return 1", "return " + deep));
        assertTrue(message.startsWith("The compiler gave up within its limits"), message);
    }

    @Test
    @DisplayName("a compiler that cannot be started is the grader's fault")
    void notStarted() {
        JvmStarter wrongOption = command -> JvmStarter.plain()
                .start(new JvmCommand(
                        command.java(), List.of("-XX:NoSuchOption"), command.readable(), command.scratch()));
        assertThrows(IOException.class, () -> compile(SmallAssignment.RIGHT, wrongOption));
    }

    private String notCompiled(String cell) throws IOException {
        return assertInstanceOf(Compilation.NotCompiled.class, compile(cell)).message();
    }

    private Compilation compile(String cell) throws IOException {
        return compile(cell, JvmStarter.plain());
    }

    private Compilation compile(String cell, JvmStarter starter) throws IOException {
        Source source = new Source(small.assignment().sourceOf("Cell"), cell);
        Path work = Files.createTempDirectory(root, "work");
        return new Compiler(small.assignment(), contract)
                .compile(new Intake.Taken(List.of(source), List.of()), starter, work);
    }
}
