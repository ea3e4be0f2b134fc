package interleave.grader.intake;

import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TestCases;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Lists the tests in folders of compiled classes; initialises none of them. */
final class Discovery {
    private Discovery() {}

    /**
     * @param tests where the tests are
     * @param types where the types are that their methods name; ours, never a student's
     */
    static List<TestCase> in(List<Path> tests, List<Path> types) throws IOException {
        URL[] urls = Stream.concat(tests.stream(), types.stream())
                .map(Discovery::url)
                .toArray(URL[]::new);
        List<TestCase> cases = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(urls, Discovery.class.getClassLoader())) {
            for (Path folder : tests) {
                for (Path file : Folders.filesBelow(folder, ".class")) {
                    cases.addAll(casesOf(className(folder, file), loader));
                }
            }
        }
        return cases;
    }

    private static List<TestCase> casesOf(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return Modifier.isAbstract(type.getModifiers()) ? List.of() : tests(type);
        } catch (ClassNotFoundException | LinkageError | IllegalArgumentException unusable) {
            throw new UsageError("the test class " + name + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** A test that is JUnit's own would run under {@code mvn test}, and be no test here. */
    private static List<TestCase> tests(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (AnnotationSupport.isAnnotated(method, Testable.class)
                    && TestCases.of(method).isEmpty()) {
                throw new IllegalArgumentException(method
                        + " is a test that no judge runs: mark it with @OneRun or another annotation of the kit");
            }
        }
        return TestCases.of(type);
    }

    private static String className(Path folder, Path file) {
        String separator = file.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, ".").replaceFirst("\\.class$", "");
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
