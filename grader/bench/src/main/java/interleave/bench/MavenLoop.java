package interleave.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.Repository;
import interleave.grader.export.Exporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The loop that instructors write: for each student an exported repository with the student's sources in it, and
 * {@code mvn -o -q test} in one after the other. Only the public tests are there, so it does less than the grader.
 */
final class MavenLoop {
    private static final Path MARKS = Path.of("target", "marks.json");

    private final Students students;
    private final Path folder;

    private MavenLoop(Students students, Path folder) {
        this.students = students;
        this.folder = folder;
    }

    /** Exports the repositories, and has Maven fetch what it lacks; the only time that it may use the network. */
    static MavenLoop prepare(Repository repository, Students students, Path folder)
            throws IOException, InterruptedException {
        MavenLoop loop = new MavenLoop(students, folder);
        for (Path solution : students.all()) {
            Exporter.export(repository, students.assignment().id(), loop.repositoryOf(solution));
            Students.copySources(solution, loop.repositoryOf(solution));
        }
        loop.test(students.accepted().get(0), List.of(VmlensRepository.MAVEN, "-B", "-q", "test"));
        return loop;
    }

    /** Tests each as in a fresh clone. */
    Cost run() throws IOException, InterruptedException {
        try (ProcessorTime time = ProcessorTime.start()) {
            List<String> line = time.counted(List.of(VmlensRepository.MAVEN, "-B", "-o", "-q", "test"));
            double seconds = 0;
            for (Path solution : students.all()) {
                seconds += test(solution, line);
            }
            return new Cost(students.size(), seconds, time.seconds());
        }
    }

    private Path repositoryOf(Path solution) {
        return folder.resolve(Folders.name(solution));
    }

    private double test(Path solution, List<String> line) throws IOException, InterruptedException {
        Path repository = repositoryOf(solution);
        Trees.delete(repository.resolve("target"));
        // Tests that fail end Maven with 1, as do errors of all kinds: that it has come to marks tells them apart.
        Command.Run run = new Command(line, repository).runToAnyEnd();
        mustBeMarked(solution, run);
        return run.seconds();
    }

    private void mustBeMarked(Path solution, Command.Run run) throws IOException {
        Path file = repositoryOf(solution).resolve(MARKS);
        boolean fair = Files.exists(file)
                && (students.wrong().contains(solution)
                        || new ObjectMapper()
                                        .readTree(file.toFile())
                                        .path("score")
                                        .asInt()
                                == 100);
        if (!fair) {
            throw new IOException(
                    "mvn test marks " + solution + " as it must not, so its time is worth nothing:\n" + run.output());
        }
    }
}
