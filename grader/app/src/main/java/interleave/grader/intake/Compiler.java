package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.intake.screen.Screen;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a submission in a JVM of its own: there are sources of a few hundred bytes that take a
 * compiler out of memory, and annotation processors are programs.
 */
public final class Compiler {
    /** What a submission is compiled as, whichever compiler does it. */
    static final List<String> LANGUAGE = List.of(
            "-proc:none",
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-g",
            "-parameters",
            "-implicit:none",
            "-nowarn",
            "-Xlint:none");

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ERRORS_IN_SOURCE = 1;
    private static final int OUT_OF_RESOURCES = 3;
    private static final int GAVE_UP = 4;

    private final Path contract;
    private final OwnClasses own;
    private final Screen screen;
    private final Optional<WarmCompilers> warm;

    /**
     * @param contract the folder of the compiled contract, all that a submission is compiled against
     * @param tests folders of the compiled tests, whose names are taken
     */
    public Compiler(Assignment assignment, Path contract, List<Path> tests) {
        this(assignment, contract, tests, Optional.empty());
    }

    /** @param warm who is asked first, since they are fast; for one submission they are not worth their start */
    public Compiler(Assignment assignment, Path contract, List<Path> tests, WarmCompilers warm) {
        this(assignment, contract, tests, Optional.of(warm));
    }

    private Compiler(Assignment assignment, Path contract, List<Path> tests, Optional<WarmCompilers> warm) {
        this.warm = warm;
        this.contract = contract;
        this.own = new OwnClasses(assignment.packageFolder(), contract, tests);
        this.screen = new Screen(assignment.rubric().allowed());
    }

    /**
     * Compiles the sources, looks at what they use, and blocks until that has ended. Runs and loads
     * nothing of theirs.
     *
     * @param work an empty folder for this submission
     * @throws IOException if the compiler could not be run; never the student's fault
     */
    public Compilation compile(Intake.Taken taken, JvmStarter starter, Path work) throws IOException {
        Path sources = Files.createDirectory(work.resolve("sources"));
        Path classes = Files.createDirectory(work.resolve("classes"));
        if (warm.isPresent() && warm.get().compile(taken.sources(), classes)) {
            return screened(own.allOf(classes));
        }
        List<String> arguments = new ArrayList<>(options(classes));
        for (Source source : taken.sources()) {
            Path copy = sources.resolve(source.file());
            Files.createDirectories(copy.getParent());
            arguments.add(Files.writeString(copy, source.text()).toString());
        }
        JvmCommand command = new JvmCommand(Jdk.java(), arguments, List.of(sources, contract), classes);
        JvmRun run = JvmRun.of(starter, command, LIMIT);
        return compilation(run, run.output().replace(sources + File.separator, ""), classes);
    }

    private List<String> options(Path classes) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-m",
                "jdk.compiler/com.sun.tools.javac.Main"));
        options.addAll(LANGUAGE);
        options.addAll(List.of("-cp", contract.toString(), "-d", classes.toString()));
        return options;
    }

    private Compilation compilation(JvmRun run, String output, Path classes) throws IOException {
        if (run.timedOut()) {
            return new Compilation.NotCompiled(
                    "The compiler did not finish within its limit of " + LIMIT.toSeconds() + " s.");
        }
        if (run.limitBroken().isPresent()) {
            return new Compilation.NotCompiled(
                    "The compiler " + run.limitBroken().get() + ", and was ended.");
        }
        return switch (run.exitCode()) {
            case 0 -> screened(own.allOf(classes));
            case ERRORS_IN_SOURCE -> new Compilation.NotCompiled(errors(output));
            case OUT_OF_RESOURCES, GAVE_UP -> new Compilation.NotCompiled("The compiler gave up within its limits ("
                    + HEAP_MEGABYTES + " MB of memory, " + LIMIT.toSeconds() + " s).");
            default -> throw new IOException("javac ended with exit code " + run.exitCode() + ": " + output);
        };
    }

    private Compilation screened(Compilation own) {
        if (!(own instanceof Compilation.Compiled compiled)) {
            return own;
        }
        List<String> complaints = screen.complaints(compiled.folder(), contract).stream()
                .map(Printable::line)
                .toList();
        return complaints.isEmpty() ? compiled : new Compilation.NotAllowed(complaints);
    }

    private static String errors(String output) throws IOException {
        // The java command itself ends with 1, too, when it cannot start the compiler.
        if (!output.contains("error: ")) {
            throw new IOException("javac could not be started: " + output);
        }
        return CompilerText.of(output);
    }
}
