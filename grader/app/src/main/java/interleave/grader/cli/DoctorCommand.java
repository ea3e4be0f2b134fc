package interleave.grader.cli;

import interleave.grader.assignment.UsageError;
import interleave.grader.sandbox.Limit;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code grader doctor}: says what this machine has, what is missing, and what to do about it. */
@Command(
        name = "doctor",
        description = "Says what this machine has for marking, and what to do about what it lacks.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Findings.all();
        Table table = new Table(3, List.of("", "", ""));
        findings.forEach(each -> table.add(List.of(each.isWell() ? "ok" : "!!", each.what(), each.found())));
        table.lines().stream().skip(1).forEach(out::println);
        findings.stream()
                .filter(each -> !each.isWell())
                .forEach(each -> out.println("\n" + each.what() + ": " + each.fix()));
        limits().ifPresent(limits -> {
            out.println();
            limits.lines().forEach(out::println);
        });
        return 0;
    }

    /** The limits of the sandbox that {@code --sandbox auto} would take. */
    private static Optional<Table> limits() {
        Sandbox sandbox;
        try {
            sandbox = Sandbox.of(SandboxKind.AUTO);
        } catch (UsageError none) {
            return Optional.empty();
        }
        Table table = new Table(3, List.of("limit", "how much", "enforced by"));
        for (Limit limit : sandbox.limits()) {
            table.add(List.of(limit.what(), limit.bound(), limit.by()));
        }
        return Optional.of(table);
    }
}
