package interleave.grader.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code grader}. */
@Command(
        name = "grader",
        description = "Marks concurrency assignments.",
        mixinStandardHelpOptions = true,
        version = "grader 0.1.0",
        subcommands = {
            GradeCommand.class,
            MergeCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            BundleCommand.class,
            NewCommand.class,
            DoctorCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, whatever the marks",
            "1:check found a broken promise",
            "2:wrong usage or input, one line on stderr",
            "70:the grader itself failed"
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /** Runs a command and gives its exit status; for callers that want to go on afterwards. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
        int status = arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    /** Our signs are in UTF-8 whatever the locale, as are the names of submissions. */
    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }
}
