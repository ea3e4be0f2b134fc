package interleave.kit.junit;

import interleave.kit.exam.TestCase;
import interleave.kit.exam.TestCases;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds every test of the kit, whether or not it is going to run. */
public final class KnownTests {
    private static final String CLASS = ".class";

    private KnownTests() {}

    /**
     * Gives the tests of all classes in the folders or jars, by class and name.
     *
     * @param loader loads these classes; none of them is initialised
     * @throws IllegalStateException when a class cannot be loaded: its tests would go unnoticed
     */
    public static List<TestCase> in(List<Path> tests, ClassLoader loader) throws IOException {
        List<TestCase> known = new ArrayList<>();
        for (Path path : tests) {
            for (String name : classNames(path)) {
                known.addAll(testsOf(name, loader));
            }
        }
        return known;
    }

    private static List<TestCase> testsOf(String className, ClassLoader loader) {
        try {
            return TestCases.of(Class.forName(className, false, loader));
        } catch (ClassNotFoundException | LinkageError broken) {
            throw new IllegalStateException("cannot tell which tests " + className + " has: " + broken, broken);
        }
    }

    private static List<String> classNames(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return classNamesUnder(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return classNamesUnder(jar.getPath("/"));
        }
    }

    private static List<String> classNamesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info" + CLASS))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
