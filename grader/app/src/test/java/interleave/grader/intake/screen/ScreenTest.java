package interleave.grader.intake.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The screen")
class ScreenTest {
    private static final String CONTRACT =
            "package small; public class Broken extends RuntimeException { public int of(Object o) { return 1; } }";

    private static Snippets snippets;

    @TempDir
    Path root;

    @BeforeAll
    static void warmUp() {
        snippets = new Snippets();
    }

    @AfterAll
    static void close() throws IOException {
        snippets.close();
    }

    static Stream<Twins> twins() {
        return Twins.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    @DisplayName("refuses what a rule names, and lets its twin pass")
    void twins(Twins twins) throws IOException {
        List<String> complaints = complaints(twins.allowed(), twins.forbidden());
        assertTrue(
                complaints.stream()
                        .anyMatch(each -> each.endsWith(": " + twins.rule().reason() + ".")),
                () -> "expected the reason of " + twins.rule().name() + ", got " + complaints);
        assertEquals(List.of(), complaints(twins.allowed(), twins.twin()));
    }

    @Test
    @DisplayName("has twins for each of its rules")
    void everyRule() {
        Set<String> tried = twins().map(each -> each.rule().name()).collect(Collectors.toSet());
        Set<String> rules = Stream.concat(
                        Rules.ALL.stream(),
                        Stream.of(Rules.NOT_LISTED, Rules.NATIVE_METHOD, Rules.FINALIZER, Rules.THREAD_IDENTITY))
                .map(Rule::name)
                .collect(Collectors.toSet());
        assertEquals(rules, tried);
    }

    @Test
    @DisplayName("names class, method, line and reason, once for each line, in the order of the lines")
    void sentences() throws IOException {
        String cell =
                """
                package small;
                class Cell {
                    Object a() throws Exception {
                        return Class.forName("x");
                    }
                    static class Inner {
                        Runnable b = () ->
                            Thread.getAllStackTraces();
                    }
                    java.lang.reflect.Method c;
                }
                """;
        assertEquals(
                List.of(
                        "Cell (Cell.java) uses java.lang.reflect.Method: " + Rules.REFLECTION.reason() + ".",
                        "Cell.a (Cell.java:4) calls java.lang.Class.forName: " + Rules.REFLECTION.reason() + ".",
                        "Cell.Inner (Cell.java:8) calls java.lang.Thread.getAllStackTraces: " + Rules.STACK.reason()
                                + "."),
                compiled(List.of(), cell));
    }

    @Test
    @DisplayName("is not deceived by source text: escapes hide nothing from it, and a comment is no use")
    void escapes() throws IOException {
        assertEquals(
                List.of("Cell.a (Cell.java:1) calls java.lang.Class.forName: " + Rules.REFLECTION.reason() + "."),
                complaints(List.of(), "// \\u000a void a() throws Exception { Class.forName(\"x\"); }"));
        assertEquals(List.of(), complaints(List.of(), "// Class.forName(\"x\")"));
    }

    private List<String> complaints(List<String> allowed, String members) throws IOException {
        return compiled(allowed, "package small; class Cell { " + members + "\n}");
    }

    private List<String> compiled(List<String> allowed, String cell) throws IOException {
        Path folder = Files.createTempDirectory(root, "snippet");
        Files.createDirectories(folder.resolve("contract"));
        Files.createDirectories(folder.resolve("cell"));
        Files.writeString(folder.resolve("contract/Broken.java"), CONTRACT);
        Files.writeString(folder.resolve("cell/Cell.java"), cell);
        Path contract = snippets.compile(folder.resolve("contract"), List.of(), folder.resolve("contract-classes"));
        Path classes = snippets.compile(folder.resolve("cell"), List.of(contract), folder.resolve("classes"));
        return new Screen(allowed).complaints(classes, contract);
    }
}
