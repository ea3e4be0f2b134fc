package interleave.bench;

import interleave.grader.assignment.UsageError;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares what it takes to start a JVM that does nothing: bare, and in each sandbox that this machine has.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.SandboxStart
 * }</pre>
 */
@Command(
        name = "SandboxStart",
        description = "Prints, as Markdown, what a start in each sandbox costs beside a bare one.",
        mixinStandardHelpOptions = true)
public final class SandboxStart implements Callable<Integer> {
    private static final int WARM_UP = 3;

    @Option(names = "--repetitions", paramLabel = "N", defaultValue = "30", description = "Rounds (default: 30).")
    private int repetitions;

    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, Series> seconds = new LinkedHashMap<>();

    private SandboxStart() {}

    /** A way to start a JVM, and to wait for its end. */
    @FunctionalInterface
    private interface Way {
        double seconds() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SandboxStart()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.line());
        out.println(repetitions + " rounds after " + WARM_UP + " to warm up\n");
        Path scratch = Files.createTempDirectory("interleave-start-");
        boolean root = "root".equals(System.getProperty("user.name"));
        try (Sandbox.Cell bubblewrap = cell(SandboxKind.BWRAP, out);
                Sandbox.Cell container = cell(SandboxKind.CONTAINER, out);
                OtherUser other = root && bubblewrap != null ? new OtherUser() : null) {
            ways.put(
                    "bare", new StartCost(JvmStarter.plain(), Files.createDirectory(scratch.resolve("bare")))::seconds);
            add("bubblewrap" + (root ? ", as root" : ""), bubblewrap, scratch.resolve("bubblewrap"));
            if (other != null) {
                ways.put("bubblewrap, as another user", other::seconds);
            }
            add("container", container, scratch.resolve("container"));
            measure();
        } finally {
            for (String each : List.of("bare", "bubblewrap", "container", "")) {
                Files.deleteIfExists(scratch.resolve(each));
            }
        }
        out.println(table());
        return 0;
    }

    /** Gives null where this machine does not have it, and says why. */
    private static Sandbox.Cell cell(SandboxKind kind, PrintWriter out) {
        try {
            return Sandbox.of(kind).open();
        } catch (UsageError missing) {
            out.println("without " + kind.word() + ": " + missing.getMessage() + "\n");
            return null;
        }
    }

    private void add(String name, Sandbox.Cell cell, Path scratch) throws IOException {
        if (cell != null) {
            ways.put(name, new StartCost(cell, Files.createDirectory(scratch))::seconds);
        }
    }

    /** One of each, in turn: what slows the machine down for a while slows all of a round down. */
    private void measure() throws IOException, InterruptedException {
        ways.keySet().forEach(name -> seconds.put(name, new Series()));
        for (int round = -WARM_UP; round < repetitions; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                double took = way.getValue().seconds();
                if (round >= 0) {
                    seconds.get(way.getKey()).add(took);
                }
            }
        }
    }

    private String table() {
        MarkdownTable table =
                new MarkdownTable("a JVM that does nothing", "median ms", "min", "max", "of bare, round by round");
        Series bare = seconds.get("bare");
        seconds.forEach((name, series) -> table.add(
                name,
                millis(series.median()),
                millis(series.min()),
                millis(series.max()),
                Series.text(series.over(bare).median())));
        return table.toString();
    }

    private static String millis(double seconds) {
        return Long.toString(Math.round(seconds * 1000));
    }
}
