package interleave.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.cli.Main;
import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.SandboxKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A: {@code grader grade} as a process of its own, started as {@code grader/bin/grader} starts it. */
final class GraderProcess {
    private final Subject subject;
    private final SandboxKind sandbox;
    private final long seed;
    private final Path work;

    GraderProcess(Subject subject, SandboxKind sandbox, long seed, Path work) {
        this.subject = subject;
        this.sandbox = sandbox;
        this.seed = seed;
        this.work = work;
    }

    /** Marks a class of so many copies of the submission, and gives what the whole process took. */
    double seconds(int copies) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(work, "grade-");
        for (int i = 1; i <= copies; i++) {
            copy(run.resolve("class").resolve("copy-" + i));
        }
        List<String> line = new ArrayList<>(List.of(
                Jdk.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dinterleave.home=" + subject.repository().root(),
                "-cp",
                absoluteClassPath(),
                Main.class.getName()));
        line.addAll(
                List.of("grade", subject.assignment().id(), run.resolve("class").toString()));
        line.addAll(List.of("--out", run.resolve("out").toString()));
        line.addAll(List.of("--sandbox", sandbox.word(), "--seed", Long.toString(seed)));
        double seconds = new Command(line, run).run().seconds();
        mustAllBeAccepted(run.resolve("out").resolve("grades.json"), copies);
        return seconds;
    }

    /** The process starts in another folder than this one. */
    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void copy(Path to) throws IOException {
        Path source = subject.assignment()
                .sourceOf(subject.assignment().rubric().editable().get(0));
        Path copy = to.resolve(source);
        Files.createDirectories(copy.getParent());
        Files.copy(subject.submission().folder().resolve(source), copy);
    }

    private static void mustAllBeAccepted(Path grades, int copies) throws IOException {
        JsonNode submissions = new ObjectMapper().readTree(grades.toFile()).path("submissions");
        int accepted = 0;
        for (JsonNode each : submissions) {
            accepted += each.path("verdict").asText().equals("accepted") ? 1 : 0;
        }
        if (accepted != copies) {
            throw new IOException(
                    accepted + " of " + copies + " copies are accepted, so the time is worth nothing: " + submissions);
        }
    }
}
