package interleave.grader.attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The grader's command in a process of its own, with an environment of secrets. */
final class GraderProcess {
    private GraderProcess() {}

    /** What came of it; it blocks until then. */
    record Ended(int status, String printed) {}

    static Ended mark(Stage stage) throws IOException, InterruptedException {
        Path log = stage.root().resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dinterleave.home=" + stage.root().resolve("checkout"),
                "-Djava.io.tmpdir=" + stage.temporary(),
                "-Duser.home=" + stage.root().resolve("home"),
                "interleave.grader.cli.Main",
                "grade",
                "00-box",
                stage.submissions().toString(),
                "--sandbox",
                "bwrap",
                "--jobs",
                String.valueOf(Math.min(2, Runtime.getRuntime().availableProcessors())),
                "--out",
                stage.reports().toString());
        builder.environment().put("HOME", stage.root().resolve("home").toString());
        builder.environment().put("GITHUB_TOKEN", Stage.CANARY);
        int status = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Ended(status, Files.readString(log));
    }

    /** Gives the processes that have a folder of this stage in their command or environment. */
    static List<String> left(Stage stage) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .filter(path ->
                            !path.endsWith(Long.toString(ProcessHandle.current().pid())))
                    .map(path -> read(path.resolve("cmdline")) + " " + read(path.resolve("environ")))
                    .filter(text -> text.contains(stage.temporary().toString()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
