package interleave.bench;

import interleave.grader.cli.Main;
import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.SandboxKind;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class in which an honest submission and a neighbour take turns, marked two at a time.
 *
 * @param attacks {@code grader/app/src/test/attacks}, with the assignment, the hostile submissions and honest ones
 * @param honest how many honest submissions, and as many neighbours
 */
record Street(Path attacks, int honest, SandboxKind sandbox, Path work) {
    private static final String HONEST = "honest";
    private static final String NEIGHBOUR = "neighbour";
    /** Who was alone for more than that says nothing about neighbours. */
    private static final double MOSTLY = 0.8;

    /** Gives the seconds of the honest ones that had such a neighbour nearly all the time. */
    Series besides(Path neighbour) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(work, "street-");
        Path home = run.resolve("checkout");
        copy(attacks.resolve("assignment"), home);
        Files.createDirectory(home.resolve("grader"));
        for (int i = 0; i < honest; i++) {
            String number = String.format("%03d-", i);
            copy(attacks.resolve("twins/plain"), run.resolve("class").resolve(number + HONEST));
            copy(neighbour, run.resolve("class").resolve(number + NEIGHBOUR));
        }
        List<Stay> all = stays(line(home, run), run);
        List<Stay> neighbours =
                all.stream().filter(stay -> stay.name().endsWith(NEIGHBOUR)).toList();
        return Series.of(all.stream()
                .filter(stay -> stay.name().endsWith(HONEST) && stay.besides(neighbours) > MOSTLY)
                .map(Stay::seconds)
                .toList());
    }

    private List<Stay> stays(List<String> line, Path run) throws IOException, InterruptedException {
        Process grader = new ProcessBuilder(line)
                .redirectOutput(run.resolve("table.txt").toFile())
                .start();
        List<Stay> stays = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(grader.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String told = err.readLine(); told != null; told = err.readLine()) {
                said.append(told).append('\n');
                Stay.ended(told, System.nanoTime() / 1e9).ifPresent(stays::add);
                if (told.contains(HONEST + ": ") && !told.contains(": accepted")) {
                    throw new IOException("an honest submission pays for its neighbour: " + told);
                }
            }
        } finally {
            grader.destroy();
        }
        if (grader.waitFor() != 0) {
            throw new IOException("the grader ended with " + grader.exitValue() + ":\n" + said);
        }
        return stays;
    }

    private List<String> line(Path home, Path run) {
        String classPath = Jdk.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Jdk.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dinterleave.home=" + home,
                "-Dinterleave.terminal=false",
                "-cp",
                classPath,
                Main.class.getName(),
                "grade",
                "00-box",
                run.resolve("class").toString(),
                "--out",
                run.resolve("out").toString(),
                "--jobs",
                "2",
                "--sandbox",
                sandbox.word());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
