package interleave.grader.cli;

import interleave.grader.keep.KeptFolder;
import interleave.grader.keep.Merge;
import interleave.grader.report.ConsoleText;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Reports;
import interleave.grader.report.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader merge}: makes one result of a class that was marked in shards. */
@Command(
        name = "merge",
        description = "Puts the results of shards together, as if one machine had marked the class.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "What 'grader grade --shard' had as its --out; a shard may be there twice.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the reports of the class go.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Merge merge = Merge.of(folders);
        OutFolder folder = OutFolder.at(out);
        Run run = merge.list().kind().run();
        Reports reports = new Reports(folder, run, System.getenv());
        KeptFolder kept = new KeptFolder(folder);
        merge.keepIn(kept, reports::write);
        reports.write(kept.results(merge.list().kind(), merge.brief()));
        PrintWriter err = spec.commandLine().getErr();
        merge.contradictions().forEach(sentence -> err.println("grader: " + ConsoleText.line(sentence)));
        PrintWriter console = spec.commandLine().getOut();
        ClassTable.print(run, merge.brief(), console);
        console.println("reports: " + out.resolve("index.html"));
        return 0;
    }
}
