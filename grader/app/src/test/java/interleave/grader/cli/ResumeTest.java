package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    private static final int KILLS = 20;
    private static final long SEED = 20;

    @TempDir
    Path root;

    private SmallClass small;
    private Path log;

    @BeforeEach
    void start() throws IOException {
        small = new SmallClass(root.toRealPath());
        log = root.resolve("log");
    }

    @Test
    @DisplayName("killed at any moment and resumed, the grader gives what it gives undisturbed")
    void killed() throws Exception {
        Path undisturbed = root.resolve("undisturbed");
        long began = System.nanoTime();
        end(small.grade(log, undisturbed));
        long nanos = System.nanoTime() - began;
        String expected = SmallClass.gradesWithoutSeconds(undisturbed);

        int kept = 0;
        int out = 0;
        for (double part : moments()) {
            long moment = (long) (part * nanos);
            while (!isKilled(moment, small.grade(log, out(out), "--resume"))) {
                // It was done before: then it is compared, and the moment comes earlier in a new run.
                assertEquals(expected, SmallClass.gradesWithoutSeconds(out(out)));
                out++;
                moment /= 2;
            }
            assertFalse(Files.exists(out(out).resolve("grades.json")), "half a class must not look like one");
            kept += keptBy(out(out));
        }
        end(small.grade(log, out(out), "--resume"));
        assertEquals(expected, SmallClass.gradesWithoutSeconds(out(out)));
        assertTrue(kept > 0, "no kill left a result behind, so nothing was resumed");
        assertEquals(List.of(), small.temporary(), "temporary files of a killed grader are left");
    }

    @Test
    @DisplayName("a result is kept only if submission, tests and seed are what they were")
    void markedAnew() throws Exception {
        Path out = out(0);
        end(small.grade(log, out));
        assertResumes("kept 5 of 5 results, 0 are left", out);
        Files.writeString(root.resolve("class/ada/src/main/java/small/Cell.java"), "// changed");
        assertResumes("kept 4 of 5 results, 1 are left", out);
        assertResumes("kept 0 of 5 results, 5 are left", out, "--seed", "2");
        Path test = root.resolve("assignments/00-small/src/test/java/small/CellTest.java");
        Files.writeString(test, Files.readString(test).replace("> 0", "> -1"));
        assertResumes("kept 0 of 5 results, 5 are left", out, "--seed", "2");
        assertResumes("kept 5 of 5 results, 0 are left", out, "--seed", "2");
        Files.writeString(out.resolve("bob/kept.json"), "{\"schema\":");
        assertResumes("kept 4 of 5 results, 1 are left", out, "--seed", "2");
    }

    private void assertResumes(String line, Path out, String... options) throws Exception {
        String[] all =
                Stream.concat(Stream.of("--resume"), Arrays.stream(options)).toArray(String[]::new);
        end(small.grade(log, out, all));
        assertTrue(Files.readString(log).contains(line), Files.readString(log));
    }

    /** One in each twentieth of the time, in any order. */
    private static List<Double> moments() {
        Random random = new Random(SEED);
        List<Double> moments = IntStream.range(0, KILLS)
                .mapToObj(i -> (i + random.nextDouble()) / KILLS)
                .collect(Collectors.toList());
        Collections.shuffle(moments, random);
        return moments;
    }

    private Path out(int number) {
        return root.resolve("out-" + number);
    }

    /** Kills the grader at that moment; says whether it was killed, or had come to its end before. */
    private boolean isKilled(long nanos, Process grader) throws Exception {
        if (grader.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            end(grader);
            return false;
        }
        grader.destroyForcibly().waitFor();
        return true;
    }

    private void end(Process grader) throws Exception {
        assertEquals(0, grader.waitFor(), Files.readString(log));
    }

    private int keptBy(Path out) {
        return (int) List.of("ada", "bob", "dan", "eve", "zoe").stream()
                .filter(name -> Files.exists(out.resolve(name).resolve("kept.json")))
                .count();
    }
}
