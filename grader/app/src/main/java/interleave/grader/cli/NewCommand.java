package interleave.grader.cli;

import interleave.grader.assignment.Repository;
import interleave.grader.create.NewAssignment;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader new}: makes an assignment to begin with. */
@Command(
        name = "new",
        description = "Makes an assignment to begin with: a small one that works, to be changed into yours.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The name of its folders, like 06-barrier.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NewAssignment.create(Repository.find(), id);
        PrintWriter out = spec.commandLine().getOut();
        out.println("made assignments/" + id + ", starter/" + id + ", solutions/" + id + " and their line in pom.xml");
        out.println("prove it: grader/bin/grader check " + id);
        return 0;
    }
}
