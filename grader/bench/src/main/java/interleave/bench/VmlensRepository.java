package interleave.bench;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.export.Exporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** B: the exported repository with the solution in it, its tests written by hand, and vmlens' own plugin. */
final class VmlensRepository {
    static final String MAVEN = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";

    private static final Path TESTS = Path.of("src", "test", "java");

    private final Path folder;
    private final List<String> expected;
    private int iterations;

    private VmlensRepository(Path folder, List<String> expected) {
        this.folder = folder;
        this.expected = expected;
    }

    /** Exports the repository to {@code folder}, which must not exist, and fills it. */
    static VmlensRepository export(Subject subject, long seed, boolean drawnLoops, Path folder) throws IOException {
        Assignment assignment = subject.assignment();
        Exporter.export(subject.repository(), assignment.id(), folder);
        copy(subject.submission().folder().resolve(Assignment.MAIN), folder.resolve(Assignment.MAIN));
        copy(assignment.hiddenTests(), folder.resolve(TESTS));
        VmlensPom.putInto(folder);
        TestParameters parameters = TestParameters.of(subject.suite(), subject.classes());
        ByHandTests tests = new ByHandTests(subject.suite(), parameters, seed, drawnLoops);
        String packageName = assignment.rubric().packageName();
        Path place = folder.resolve(TESTS).resolve(assignment.packageFolder());
        List<String> expected = new ArrayList<>();
        for (boolean loops : new boolean[] {true, false}) {
            String name = loops ? "ByHandLoopsTest" : "ByHandOnceTest";
            Files.writeString(place.resolve(name + ".java"), tests.source(packageName, name, loops));
            expected.addAll(tests.names(loops));
        }
        return new VmlensRepository(folder, expected);
    }

    /** Has Maven fetch what it lacks; the only time that it may use the network. */
    void fetch() throws IOException, InterruptedException {
        run("-q");
    }

    /** Runs {@code mvn -o -q test} as in a fresh clone, and gives what that took. */
    double seconds() throws IOException, InterruptedException {
        return run("-o", "-q").seconds();
    }

    int tests() {
        return expected.size();
    }

    /** Gives how many times the last run ran a scenario, all loops together. */
    int iterations() {
        return iterations;
    }

    private Command.Run run(String... options) throws IOException, InterruptedException {
        Trees.delete(folder.resolve("target"));
        List<String> line = new ArrayList<>(List.of(MAVEN, "-B"));
        line.addAll(List.of(options));
        line.add("test");
        Command.Run run = new Command(line, folder).run();
        mustHaveRunAll(run);
        return run;
    }

    private void mustHaveRunAll(Command.Run run) throws IOException {
        Path told = folder.resolve("target").resolve("runs.txt");
        List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
        List<String> ran = lines.stream()
                .filter(line -> !line.endsWith(" 0"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        if (!sorted(ran).equals(sorted(expected))) {
            throw new IOException("not every test ran under vmlens, so its time is worth nothing: expected "
                    + sorted(expected) + ", got " + lines + "\n" + run.output());
        }
        iterations = lines.stream()
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                .sum();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : Folders.filesBelow(from, ".java")) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
