package interleave.bench;

import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.WorkFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares what marking one submission costs with the same loops under vmlens' own Maven plugin.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.MarkingBenchmark
 * }</pre>
 */
@Command(
        name = "MarkingBenchmark",
        description = "Prints, as Markdown, what marking costs beside mvn test with vmlens' plugin.",
        mixinStandardHelpOptions = true)
public final class MarkingBenchmark implements Callable<Integer> {
    @Option(names = "--repetitions", paramLabel = "N", defaultValue = "5", description = "Pairs (default: 5).")
    private int repetitions;

    @Option(
            names = "--submission",
            paramLabel = "NAME",
            defaultValue = "monitor",
            description = "An accepted solution of 05-shared-counter, or a folder (default: monitor).")
    private String submission;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "As for grader grade: auto, bwrap, container or none (default: auto).")
    private SandboxKind sandbox;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "As for grader grade (default: 1).")
    private long seed;

    @Option(
            names = "--without-drawn-loops",
            description = "Leaves loops with drawn inputs out of B, but not out of A: B does less then, and is faster.")
    private boolean withoutDrawnLoops;

    private MarkingBenchmark() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MarkingBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.line());
        out.println("05-shared-counter, submission " + submission + ", seed " + seed + ", " + repetitions
                + " repetitions after a warm-up, sandbox " + sandbox.word()
                + (withoutDrawnLoops ? ", B without drawn loops" : "") + "\n");
        try (WorkFolder work = WorkFolder.create()) {
            Sandbox cells = Sandbox.of(sandbox);
            Subject subject = Subject.of(submission, cells, work.folder());
            Pairs pairs = new Pairs(subject, sandbox, seed, !withoutDrawnLoops, work.folder());
            pairs.warmUp();
            for (int i = 1; i <= repetitions; i++) {
                System.err.println("pair " + i + " of " + repetitions + ", " + pairs.measureOnce());
            }
            out.println(pairs.tables());
            out.println(new Breakdown(subject, cells, seed, work.folder())
                    .measure(repetitions)
                    .tables());
        }
        return 0;
    }
}
