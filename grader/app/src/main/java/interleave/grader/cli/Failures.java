package interleave.grader.cli;

import interleave.grader.assignment.UsageError;
import interleave.grader.report.ConsoleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on stderr and an exit status. */
final class Failures {
    private static final int USAGE = 2;
    private static final int GRADER_FAILED = 70;

    private Failures() {}

    static int usage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        say(command, wrong.getMessage() + ": see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return USAGE;
    }

    static int execution(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UsageError wrong) {
            say(command, wrong.getMessage());
            return USAGE;
        }
        if (failure instanceof NoRoom full) {
            say(command, full.getMessage());
            return GRADER_FAILED;
        }
        say(command, "the grader itself failed (" + failure + "): " + log(failure));
        return GRADER_FAILED;
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println("grader: " + ConsoleText.line(message.strip().replaceAll("\\s*\\R\\s*", ", ")));
        command.getErr().flush();
    }

    private static String log(Exception failure) {
        try {
            Path log = Files.createTempFile("interleave-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                failure.printStackTrace(writer);
            }
            return "please report it with " + log;
        } catch (IOException noSpace) {
            return "no log could be written (" + noSpace.getMessage() + ")";
        }
    }
}
