package interleave.grader.cli;

import interleave.grader.assignment.Repository;
import interleave.grader.export.Exporter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader export}: makes the repository that students get. */
@Command(name = "export", description = "Makes the repository that students get.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The name of its folder, like 05-shared-counter.")
    private String assignmentId;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "A new or empty folder.")
    private Path to;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Repository repository = Repository.find();
        // Unknown ids and broken files are told in the same words by every command.
        repository.assignment(assignmentId);
        Exporter.export(repository, assignmentId, to);
        spec.commandLine().getOut().println("exported " + assignmentId + " to " + to);
        return 0;
    }
}
