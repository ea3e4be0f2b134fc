package interleave.kit.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A child JVM to be started.
 *
 * @param java the {@code java} command
 * @param arguments all that follows it
 * @param readable files and folders that the JVM must be able to read
 * @param scratch an empty folder that it may write to, and that is read again after its end
 * @param environment variables that it gets besides those that its starter gives to all
 * @param allowance what it may use; a starter that has no means to enforce it does without
 */
public record JvmCommand(
        Path java,
        List<String> arguments,
        List<Path> readable,
        Path scratch,
        Map<String, String> environment,
        Allowance allowance) {
    public JvmCommand {
        arguments = List.copyOf(arguments);
        readable = List.copyOf(readable);
        environment = Map.copyOf(environment);
    }

    /** A JVM that needs no variables and starts no other process. */
    public JvmCommand(Path java, List<String> arguments, List<Path> readable, Path scratch) {
        this(java, arguments, readable, scratch, Map.of(), Allowance.OF_ONE_JVM);
    }

    /** Gives the same with one more argument in front, and more that it can read. */
    public JvmCommand with(String argument, List<Path> more) {
        return new JvmCommand(
                java,
                Stream.concat(Stream.of(argument), arguments.stream()).toList(),
                Stream.concat(readable.stream(), more.stream()).toList(),
                scratch,
                environment,
                allowance);
    }

    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(arguments);
        return line;
    }
}
