package interleave.kit.junit;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells the tests, the submission and the libraries on this JVM's class path apart. */
final class Workplaces {
    private Workplaces() {}

    /**
     * Gives the workplace for the tests of {@code testClasses}.
     *
     * @param packageName the package that students write in; without one, that of the first test class
     * @throws IllegalStateException when the class path holds no folder with that package
     */
    static Workplace of(
            Collection<Class<?>> testClasses, Optional<String> packageName, List<Path> classPath, Path java) {
        List<Path> tests = testClasses.stream().map(CodePlace::of).distinct().toList();
        String name = packageName.orElseGet(() -> testClasses.iterator().next().getPackageName());
        String folder = name.replace('.', '/');
        List<Path> submission = classPath.stream()
                .filter(entry -> !tests.contains(entry) && Files.isDirectory(entry.resolve(folder)))
                .toList();
        if (submission.isEmpty()) {
            throw new IllegalStateException("no folder on the class path, besides that of the tests, holds"
                    + " the package " + name + ": is src/main/java compiled, into a folder of its own?");
        }
        List<Path> libraries = classPath.stream()
                .filter(entry -> !tests.contains(entry) && !submission.contains(entry))
                .toList();
        return new Workplace(tests, submission, libraries, java);
    }

    /** Gives the {@code java} command that this JVM was started by. */
    static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        return List.of("java", "java.exe").stream()
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .or(() -> ProcessHandle.current().info().command().map(Path::of))
                .orElseThrow(() -> new IllegalStateException("there is no java command in " + bin));
    }
}
