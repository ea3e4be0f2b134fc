package interleave.kit.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A child JVM to be started.
 *
 * @param java the {@code java} command
 * @param arguments all that follows it
 * @param readable files and folders that the JVM must be able to read
 * @param scratch an empty folder that it may write to, and that is read again after its end
 */
public record JvmCommand(Path java, List<String> arguments, List<Path> readable, Path scratch) {
    public JvmCommand {
        arguments = List.copyOf(arguments);
        readable = List.copyOf(readable);
    }

    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(arguments);
        return line;
    }
}
