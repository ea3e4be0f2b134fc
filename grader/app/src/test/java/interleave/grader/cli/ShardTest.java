package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    private static final String TIMES =
            "\"seconds\" : [0-9.E-]+|time=\"[0-9.]+\"|\"execution_time\" : [0-9]+|[0-9.]+ s\\b|<td class=\"number\">[0-9.]+</td>"
                    + "|,[0-9]+\\.[0-9]+,";

    @TempDir
    Path root;

    @Test
    @DisplayName("merged shards are what one machine writes, but for times; also with one marked twice at once")
    void merge() throws Exception {
        SmallClass small = new SmallClass(root.toRealPath());
        Path alone = root.resolve("alone");
        end(small.grade(root.resolve("log"), alone), "log");
        List<Process> running = List.of(
                small.grade(root.resolve("log-1"), root.resolve("one"), "--shard", "1/2"),
                small.grade(root.resolve("log-2"), root.resolve("one"), "--shard", "1/2"),
                small.grade(root.resolve("log-3"), root.resolve("two"), "--shard", "2/2"),
                small.grade(root.resolve("log-4"), root.resolve("two again"), "--shard", "2/2"));
        for (int i = 0; i < running.size(); i++) {
            end(running.get(i), "log-" + (i + 1));
        }
        Path merged = root.resolve("merged");
        List<String> arguments = new ArrayList<>(List.of("merge", "--out", merged.toString()));
        Stream.of("two", "one", "two again")
                .forEach(name -> arguments.add(root.resolve(name).toString()));
        end(small.start(root.resolve("log"), arguments.toArray(String[]::new)), "log");
        assertEquals(withoutTimes(alone), withoutTimes(merged));
    }

    @Test
    @DisplayName("every submission is in exactly one shard")
    void divides() {
        List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6);
        assertEquals(List.of(0, 3, 6), Shard.of("1/3").of(all));
        assertEquals(List.of(1, 4), Shard.of("2/3").of(all));
        assertEquals(List.of(2, 5), Shard.of("3/3").of(all));
        assertEquals(List.of(), Shard.of("9/9").of(all));
        assertEquals(all, Shard.ALL.of(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "1", "1/0", "a/b", "-1/2", "1/99999999999"})
    @DisplayName("what is no part of a class is refused")
    void refused(String shard) {
        UsageError error = assertThrows(UsageError.class, () -> Shard.of(shard));
        assertTrue(error.getMessage().startsWith("--shard " + shard + " is no part of a class"), error.getMessage());
    }

    private void end(Process grader, String log) throws Exception {
        assertEquals(0, grader.waitFor(), Files.readString(root.resolve(log)));
    }

    /** Gives all reports of a folder, by name; not what the grader keeps for itself. */
    private static String withoutTimes(Path out) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.endsWith("run.json")) {
                    texts.put(name, Files.readString(file).replaceAll(TIMES, "#"));
                }
            }
        }
        return String.join("\n", texts.toString().split("(?<=\n)"));
    }
}
