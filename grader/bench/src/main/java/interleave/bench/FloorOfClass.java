package interleave.bench;

import interleave.grader.assignment.Folders;
import interleave.grader.intake.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that marking a class could cost if each submission had one compiler and one JVM with an agent to itself:
 * {@code javac}, then the loop of {@link Floor}, as many at a time as the grader marks.
 */
final class FloorOfClass {
    private final Students students;
    private final int jobs;
    private final Path work;

    FloorOfClass(Students students, int jobs, Path work) {
        this.students = students;
        this.jobs = jobs;
        this.work = work;
    }

    Cost run() throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try (ProcessorTime time = ProcessorTime.start()) {
            long started = System.nanoTime();
            List<Callable<Double>> all = new ArrayList<>();
            students.all().forEach(solution -> all.add(() -> one(solution, time)));
            for (Future<Double> each : workers.invokeAll(all)) {
                each.get();
            }
            return new Cost(students.size(), (System.nanoTime() - started) / 1e9, time.seconds());
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed);
        } finally {
            workers.shutdownNow();
        }
    }

    private double one(Path solution, ProcessorTime time) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(work, "floor-");
        double compiled = new Command(time.counted(javac(solution, scratch)), scratch)
                .run()
                .seconds();
        return compiled + Floor.run(time.counted(Floor.line(scratch)), scratch);
    }

    private List<String> javac(Path solution, Path scratch) {
        List<String> line = new ArrayList<>(List.of(
                Jdk.java()
                        .resolveSibling(File.separatorChar == '\\' ? "javac.exe" : "javac")
                        .toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-proc:none",
                "-d",
                scratch.resolve("classes").toString()));
        for (Path root : List.of(students.assignment().contract(), Students.sourcesOf(solution))) {
            Folders.filesBelow(root, ".java").forEach(file -> line.add(file.toString()));
        }
        return line;
    }
}
