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
    private Path tests;

    @BeforeEach
    void compileContract() throws IOException {
        small = new SmallAssignment(root);
        contract = root.resolve("contract-classes");
        tests = Files.createDirectory(root.resolve("test-classes"));
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
    @DisplayName("a mistake in a long line, or one of many, is told in a message that is not long")
    void longMistake() throws IOException {
        String line = notCompiled(SmallAssignment.RIGHT.replace("return 1;", "return " + "1+".repeat(10_000) + ";"));
        assertTrue(line.startsWith("src/main/java/small/Cell.java:4: error: "), line);
        assertTrue(line.length() < 1_000, line);
        String name = "O".repeat(300);
        String named = notCompiled(SmallAssignment.RIGHT.replace("return 1;", "return " + name + ".one;"));
        assertTrue(named.contains("error: cannot find symbol") && named.length() < 1_000, named);
        String many = notCompiled(SmallAssignment.RIGHT.replace("return 1;", "x();\n".repeat(90)));
        assertTrue(many.lines().count() <= 61, many);
        assertTrue(many.endsWith(" more lines."), many);
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
    @DisplayName("a name that a class of the tests has is taken, too")
    void nameOfATest() throws IOException {
        Files.createDirectory(tests.resolve("small"));
        Files.createFile(tests.resolve("small/Step.class"));
        Compilation result = compile(SmallAssignment.RIGHT + "class Step {}");
        assertEquals(
                "declares small.Step, and a class of the tests has that name: give yours another one",
                assertInstanceOf(Compilation.Foreign.class, result).why());
    }

    @Test
    @DisplayName("what reaches for the grader is not allowed, and told with the student's own line")
    void notAllowed() throws IOException {
        String message = notAllowed("System.setOut(null);");
        assertTrue(message.startsWith("Cell.get (Cell.java:4) calls java.lang.System.setOut: it changes"), message);
    }

    @Test
    @DisplayName("of many uses that are not allowed ten are told, and the others counted")
    void manyNotAllowed() throws IOException {
        String message = notAllowed("System.setOut(null);\n".repeat(13));
        assertEquals(11, message.lines().count(), message);
        assertTrue(message.endsWith("\n… and 3 more like these."), message);
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

    private String notAllowed(String statements) throws IOException {
        Compilation result = compile(SmallAssignment.RIGHT.replace("return 1;", statements + " return 1;"));
        return assertInstanceOf(Compilation.NotAllowed.class, result).message();
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
        return new Compiler(small.assignment(), contract, List.of(tests))
                .compile(new Intake.Taken(List.of(source), List.of()), starter, work);
    }
}
