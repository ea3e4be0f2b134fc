package interleave.grader.intake;

import interleave.grader.assignment.UsageError;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The JDK that this process runs on; child JVMs run on the same. */
public final class Jdk {
    private static final int MINIMUM = 17;

    private Jdk() {}

    /** Gives the {@code java} command. */
    public static Path java() {
        return command("java");
    }

    /** Gives the folders and jars this process was started with; the kit is among them. */
    public static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /** Gives the compiler; throws {@link UsageError} on a Java that has none or is too old. */
    public static JavaCompiler compiler() {
        // Some JREs have the compiler's classes, but not the rest of it; they lack the command,
        // too.
        boolean complete = Files.exists(command("javac"));
        return compiler(
                complete ? ToolProvider.getSystemJavaCompiler() : null,
                Runtime.version().feature());
    }

    private static Path command(String name) {
        return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? name + ".exe" : name);
    }

    static JavaCompiler compiler(JavaCompiler found, int version) {
        if (version < MINIMUM) {
            throw new UsageError("Java " + version + " at " + System.getProperty("java.home")
                    + " is too old: install JDK 17 or later and point JAVA_HOME to it");
        }
        if (found == null) {
            throw new UsageError("the Java at " + System.getProperty("java.home")
                    + " is a JRE, without a compiler: install a JDK (17 or later) and"
                    + " point JAVA_HOME to it");
        }
        return found;
    }
}
