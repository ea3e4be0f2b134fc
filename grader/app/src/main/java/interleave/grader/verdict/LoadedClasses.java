package interleave.grader.verdict;

import interleave.grader.intake.Jdk;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The classes that JVMs load: each JVM writes a file of them. */
final class LoadedClasses {
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();
    private String classPath = "";

    LoadedClasses(Path folder) {
        this.folder = folder;
    }

    /** Starts a JVM that writes down what it loads. */
    Process start(JvmCommand command) throws IOException {
        note(command);
        Path list = folder.resolve("list-" + count.incrementAndGet());
        return JvmStarter.plain().start(command.with("-XX:DumpLoadedClassList=" + list, List.of()));
    }

    /** Some judges' JVMs have all libraries; the archive is for the others, which are more. */
    private synchronized void note(JvmCommand command) {
        String libraries = librariesOf(command);
        if (classPath.isEmpty() || libraries.length() < classPath.length()) {
            classPath = libraries;
        }
    }

    private static String librariesOf(JvmCommand command) {
        List<String> libraries = Jdk.classPath().stream().map(Path::toString).toList();
        return String.join(
                File.pathSeparator,
                List.of(ClassArchive.classPathOf(command).split(File.pathSeparator)).stream()
                        .filter(libraries::contains)
                        .toList());
    }

    /** Gives the libraries on the class path of most of these JVMs. */
    String classPath() {
        return classPath;
    }

    /** Gives the lines of all files. */
    Set<String> list() throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (int i = 1; i <= count.get(); i++) {
            Path list = folder.resolve("list-" + i);
            if (Files.exists(list)) {
                Files.readAllLines(list).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
