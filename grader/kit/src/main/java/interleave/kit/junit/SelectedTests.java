package interleave.kit.junit;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TestCases;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The tests of the kit that JUnit was asked to run, with the classes they are in. */
record SelectedTests(Map<TestCase, Class<?>> classes) {

    static SelectedTests of(TestPlan plan) {
        Map<TestCase, Class<?>> tests = new LinkedHashMap<>();
        for (TestIdentifier root : plan.getRoots()) {
            Stream.concat(Stream.of(root), plan.getDescendants(root).stream())
                    .filter(TestIdentifier::isTest)
                    .flatMap(test -> test.getSource().stream())
                    .filter(MethodSource.class::isInstance)
                    .forEach(source -> select((MethodSource) source, tests));
        }
        return new SelectedTests(tests);
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    List<TestCase> tests() {
        return List.copyOf(classes.keySet());
    }

    Set<Class<?>> testClasses() {
        return new LinkedHashSet<>(classes.values());
    }

    /** Gives the folders and jars that the test classes were loaded from. */
    List<Path> folders() {
        return testClasses().stream().map(CodePlace::of).distinct().toList();
    }

    /** Gives what loads the test classes. */
    ClassLoader loader() {
        return testClasses().iterator().next().getClassLoader();
    }

    private static void select(MethodSource source, Map<TestCase, Class<?>> tests) {
        try {
            Method method = source.getJavaMethod();
            TestCases.of(method).ifPresent(test -> tests.put(test, method.getDeclaringClass()));
        } catch (JUnitException | IllegalArgumentException noTestOfAnAssignment) {
            // The extension comes upon it again, and fails that method with the reason.
            return;
        }
    }
}
