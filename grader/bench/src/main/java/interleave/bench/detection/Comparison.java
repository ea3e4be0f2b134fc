package interleave.bench.detection;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Compilation;
import interleave.grader.intake.Compiler;
import interleave.grader.intake.Intake;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at the solutions of one assignment in every way, one after the other: nothing else shall work meanwhile. */
public final class Comparison {
    private final Assignment assignment;
    private final Path sources;
    private final Cache cache;
    private final PrintStream progress;

    /** @param progress hears of each finding */
    public Comparison(Repository repository, String assignmentId, PrintStream progress) {
        this.assignment = repository.assignment(assignmentId);
        this.sources = repository.root().resolve("grader/bench/src/detection").resolve(assignmentId);
        this.cache = new Cache(repository.root().resolve("target/detection").resolve(assignmentId));
        this.progress = progress;
    }

    /**
     * Makes the findings that are asked for and not there yet, and gives all there are.
     *
     * @param only names of solutions; empty: all
     * @param names of the ways
     * @param fresh whether to make them although they are there
     */
    public Findings run(List<String> only, List<String> names, boolean fresh) throws IOException {
        Sandbox sandbox = Sandbox.of(SandboxKind.NONE);
        try (WorkFolder work = WorkFolder.create()) {
            TestSuite suite =
                    TestSuite.of(assignment, Files.createDirectory(work.folder().resolve("suite")));
            List<Way> ways = new Ways(assignment, suite, sandbox, sources, work.folder()).all();
            List<Way> asked =
                    ways.stream().filter(way -> names.contains(way.name())).toList();
            Compiler compiler = new Compiler(assignment, suite.contract(), suite.tests());
            List<Solution> solutions = chosen(only);
            if (fresh) {
                for (Solution solution : solutions) {
                    cache.forget(solution, names);
                }
            }
            for (Solution solution : solutions) {
                look(solution, asked, compiler, sandbox);
            }
            List<Findings.Row> rows = new ArrayList<>();
            for (Solution solution : Solution.of(assignment)) {
                rows.add(new Findings.Row(solution, cache.of(solution)));
            }
            return new Findings(assignment.id(), ways, rows);
        }
    }

    private List<Solution> chosen(List<String> only) {
        List<Solution> all = Solution.of(assignment);
        for (String name : only) {
            if (all.stream().noneMatch(solution -> solution.isNamed(name))) {
                throw new UsageError("no solution '" + name + "' of " + assignment.id() + ": name its folder, as in"
                        + " wrong/lifo");
            }
        }
        return all.stream()
                .filter(solution -> only.isEmpty() || only.stream().anyMatch(solution::isNamed))
                .toList();
    }

    private void look(Solution solution, List<Way> ways, Compiler compiler, Sandbox sandbox) throws IOException {
        Map<String, Finding> known = cache.of(solution);
        List<Way> missing =
                ways.stream().filter(way -> !known.containsKey(way.name())).toList();
        if (missing.isEmpty()) {
            return;
        }
        try (WorkFolder work = WorkFolder.create()) {
            Path classes = compile(solution, compiler, sandbox, work.folder());
            for (Way way : missing) {
                Finding finding = way.look(solution, classes, work.folder());
                cache.add(solution, way.name(), finding);
                progress.println(String.format(
                        Locale.ROOT,
                        "%-8s %-45s %s",
                        way.name(),
                        solution.fileName(),
                        finding.detection().word() + " " + Cells.detail(finding)));
            }
        }
    }

    private Path compile(Solution solution, Compiler compiler, Sandbox sandbox, Path work) throws IOException {
        try (Sandbox.Cell cell = sandbox.open()) {
            if (Intake.ofFolder(assignment, solution.submission().folder()) instanceof Intake.Taken taken
                    && compiler.compile(taken, cell, work) instanceof Compilation.Compiled compiled) {
                return compiled.folder();
            }
        }
        throw new IOException(solution.folder() + " is not taken, or does not compile");
    }
}
