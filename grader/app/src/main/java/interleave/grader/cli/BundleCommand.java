package interleave.grader.cli;

import interleave.grader.assignment.Repository;
import interleave.grader.bundle.BundleKind;
import interleave.grader.bundle.Bundler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader bundle}: makes what another system unpacks to mark submissions. */
@Command(
        name = "bundle",
        description = "Makes a zip file with which Gradescope or Classroom 50 marks an assignment.",
        mixinStandardHelpOptions = true)
final class BundleCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SYSTEM", description = "gradescope or classroom50.")
    private BundleKind kind;

    @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "The name of its folder, like 05-shared-counter.")
    private String assignmentId;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The zip file to be written.")
    private Path to;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Bundler.bundle(Repository.find(), assignmentId, kind, to);
        PrintWriter out = spec.commandLine().getOut();
        out.println("bundled " + assignmentId + " for " + kind.word() + " to " + to);
        out.println(
                kind.keepsSecrets()
                        ? "It holds the hidden tests: give it to nobody but " + kind.word() + "."
                        : "It holds no hidden tests, since anybody can read it there: marks from it come from the"
                                + " public tests alone.");
        return 0;
    }
}
