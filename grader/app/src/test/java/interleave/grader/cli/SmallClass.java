package interleave.grader.cli;

import interleave.grader.SmallAssignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A checkout with one small assignment and a class, and graders that run in processes of their own. */
final class SmallClass {
    private static final Pattern SECONDS = Pattern.compile("\"seconds\" : [0-9.E-]+");
    private static final String TEST =
            """
            package small;

            import interleave.kit.Expect;
            import interleave.kit.OneRun;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Tag;

            class CellTest {
                @OneRun
                @Tag("part:one")
                @DisplayName("a cell holds something")
                void holds() {
                    Expect.that(new Cell().get() > 0, "get() is above 0");
                }

                @OneRun
                @Tag("part:two")
                @DisplayName("a cell holds 1")
                void one() {
                    Expect.equal("get()", 1, new Cell().get());
                }
            }
            """;

    private final Path root;
    private final Path temp;

    SmallClass(Path root) throws IOException {
        this.root = root;
        temp = Files.createDirectories(root.resolve("temp"));
        SmallAssignment small = new SmallAssignment(root);
        small.write("grader/README.md", "Makes this a checkout.\n");
        small.write("assignments/00-small/src/test/java/small/CellTest.java", TEST);
        small.write(
                "assignments/00-small/assignment.yaml",
                """
                title: A small box
                package: small
                parts:
                  - {id: one, title: First, points: 60}
                  - {id: two, title: Second, points: 40}
                editable: [Cell]
                helpers: false
                allowed: [java.lang]
                """);
        small.submission("ada", SmallAssignment.RIGHT);
        small.submission("bob", SmallAssignment.RIGHT.replace("return 1", "return 2"));
        small.submission("dan", SmallAssignment.RIGHT.replace("return 1", "return one"));
        small.submission("eve", SmallAssignment.RIGHT.replace("return 1", "throw new Error(\"\\ud83d\\u202e\")"));
        Files.createDirectories(root.resolve("class/zoe"));
    }

    Path root() {
        return root;
    }

    /** Starts {@code grader} with these arguments; what it prints goes to {@code log}. */
    Process start(Path log, String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), log, arguments);
    }

    /** Starts it behind another command, with its classes from elsewhere. */
    Process start(List<String> before, String classPath, Path log, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temp,
                "-Dinterleave.home=" + root,
                "-Dinterleave.terminal=false",
                "-cp",
                classPath,
                Main.class.getName()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    Process grade(Path log, Path out, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("grade", "00-small", root.resolve("class").toString(), "--sandbox", "none"));
        arguments.addAll(List.of("--out", out.toString()));
        arguments.addAll(List.of(options));
        return start(log, arguments.toArray(String[]::new));
    }

    /** Gives the class's result without what no two runs have in common. */
    static String gradesWithoutSeconds(Path out) throws IOException {
        return SECONDS.matcher(Files.readString(out.resolve("grades.json"))).replaceAll("\"seconds\" : 0");
    }

    /** Gives the names of graders' temporary files. */
    List<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("interleave-"))
                    .sorted()
                    .toList();
        }
    }
}
