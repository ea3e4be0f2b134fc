package interleave.bench;

import interleave.grader.intake.TestSuite;
import interleave.kit.exam.TestCase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which tests take a {@link interleave.kit.Draw}: a hand-written call has to give it one. */
final class TestParameters {
    private final Set<TestCase> drawing = new HashSet<>();

    /** @param classes of a submission, which test methods may name */
    static TestParameters of(TestSuite suite, Path classes) throws IOException {
        TestParameters parameters = new TestParameters();
        List<URL> urls = new ArrayList<>();
        for (Path folder : Stream.concat(suite.tests().stream(), Stream.of(suite.contract(), classes))
                .toList()) {
            urls.add(folder.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), TestParameters.class.getClassLoader())) {
            for (TestCase test : suite.cases()) {
                Class<?> type = Class.forName(test.className(), false, loader);
                if (Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> isDrawing(method, test))) {
                    parameters.drawing.add(test);
                }
            }
        } catch (ClassNotFoundException gone) {
            throw new IOException(gone);
        }
        return parameters;
    }

    boolean takesDraw(TestCase test) {
        return drawing.contains(test);
    }

    private static boolean isDrawing(Method method, TestCase test) {
        return method.getName().equals(test.method()) && method.getParameterCount() > 0;
    }
}
