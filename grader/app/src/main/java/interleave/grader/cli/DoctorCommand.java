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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code grader doctor}: says what this machine has, what is missing, and what to do about it. */
@Command(
        name = "doctor",
        description = "Says what this machine has for marking, and what to do about what it lacks.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "The sandbox to look at, as for grade (default: auto).")
    private SandboxKind kind;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Findings.all(kind);
        Table table = new Table(3, List.of("", "", ""));
        findings.forEach(each -> table.add(List.of(each.isWell() ? "ok" : "!!", each.what(), each.found())));
        table.lines().stream().skip(1).forEach(out::println);
        findings.stream()
                .filter(each -> !each.isWell())
                .forEach(each -> out.println("\n" + each.what() + ": " + each.fix()));
        sandbox().ifPresent(sandbox -> {
            out.println();
            limits(sandbox).lines().forEach(out::println);
            sandbox.experience().ifPresent(tried -> out.println("\n" + tried));
        });
        return 0;
    }

    private Optional<Sandbox> sandbox() {
        try {
            return Optional.of(Sandbox.of(kind));
        } catch (UsageError none) {
            return Optional.empty();
        }
    }

    private static Table limits(Sandbox sandbox) {
        Table table = new Table(3, List.of("limit", "how much", "enforced by"));
        for (Limit limit : sandbox.limits()) {
            table.add(List.of(limit.what(), limit.bound(), limit.by()));
        }
        return table;
    }
}
