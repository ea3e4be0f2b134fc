package interleave.bench;

import interleave.grader.assignment.Repository;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.WorkFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Says how much slower honest submissions are marked beside a hostile one than beside another honest one.
 *
 * <pre>{@code
 * mvn -q -DskipTests -pl grader/bench -am package
 * java -cp 'grader/bench/target/interleave-bench-0.1.0.jar:grader/bench/target/lib/*' interleave.bench.Neighbours
 * }</pre>
 */
@Command(
        name = "Neighbours",
        description = "Prints, as Markdown, what hostile submissions cost the honest ones beside them.",
        mixinStandardHelpOptions = true)
public final class Neighbours implements Callable<Integer> {
    @Option(
            names = "--hostile",
            split = ",",
            paramLabel = "NAME",
            description = "Folders in grader/app/src/test/attacks/hostile (default: bombs of all kinds).")
    private List<String> hostile =
            List.of("fork-bomb", "threads-without-end", "stays-busy", "eats-memory", "fills-the-disk");

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "3", description = "How often (default: 3).")
    private int pairs;

    @Option(
            names = "--honest",
            paramLabel = "N",
            defaultValue = "6",
            description = "Honest submissions a run, and as many neighbours (default: 6).")
    private int honest;

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "bwrap",
            description = "As for grader grade (default: bwrap).")
    private SandboxKind sandbox;

    private Neighbours() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Neighbours())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.line());
        out.println(pairs + " pairs for each, " + honest + " honest submissions a run, --jobs 2, sandbox "
                + sandbox.word() + "\n");
        Path attacks = Repository.find().root().resolve("grader/app/src/test/attacks");
        Map<String, Series> ratios = new LinkedHashMap<>();
        try (WorkFolder work = WorkFolder.create()) {
            Street street = new Street(attacks, honest, sandbox, work.folder());
            for (int i = 1; i <= pairs; i++) {
                for (String name : hostile) {
                    Series peaceful = street.besides(attacks.resolve("twins/plain"));
                    Series beside = street.besides(attacks.resolve("hostile").resolve(name));
                    ratios.computeIfAbsent(name, first -> new Series()).add(beside.median() / peaceful.median());
                    System.err.println("pair " + i + " of " + pairs + ", " + name + ", seconds beside an honest one: "
                            + peaceful.all() + ", beside it: " + beside.all());
                }
            }
        }
        MarkdownTable table = new MarkdownTable(
                "time of honest ones beside it, over that beside an honest one, pair by pair", "min", "median", "max");
        ratios.forEach((name, series) -> table.add(name, series.cells()));
        out.println(table);
        return 0;
    }
}
