package interleave.kit.exam;

import interleave.kit.EverySchedule;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.Stress;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Reads the tests of a class off its annotations. */
public final class TestCases {
    private static final String PART = "part:";

    private TestCases() {}

    /** Gives the tests of {@code type}, by name; the class is not initialised. */
    public static List<TestCase> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(method -> of(method).stream())
                .toList();
    }

    /** Gives the test that {@code method} is; empty when it is none of the kit's. */
    public static Optional<TestCase> of(Method method) {
        if (method.isAnnotationPresent(OneRun.class)) {
            return Optional.of(testCase(method, List.of(Judge.ONE_RUN), false, 1, false));
        }
        if (method.isAnnotationPresent(Stress.class)) {
            return Optional.of(testCase(method, List.of(Judge.STRESS), false, 1, true));
        }
        if (method.isAnnotationPresent(RealProcesses.class)) {
            return Optional.of(testCase(method, List.of(Judge.PROCESSES), false, 1, false));
        }
        EverySchedule every = method.getAnnotation(EverySchedule.class);
        if (every == null) {
            return Optional.empty();
        }
        // The first judge sees every order; the second one also sees races inside the JDK's own classes.
        List<Judge> judges =
                every.races() && !every.waits() ? List.of(Judge.SCHEDULER, Judge.VMLENS) : List.of(Judge.SCHEDULER);
        return Optional.of(testCase(method, judges, every.races(), every.draws(), every.waits()));
    }

    private static TestCase testCase(Method method, List<Judge> judges, boolean races, int draws, boolean waits) {
        DisplayName title = method.getAnnotation(DisplayName.class);
        return new TestCase(
                method.getDeclaringClass().getName(),
                method.getName(),
                part(method),
                title == null ? method.getName() : title.value(),
                judges,
                races,
                draws,
                waits);
    }

    private static String part(Method method) {
        return partOf(method)
                .or(() -> partOf(method.getDeclaringClass()))
                .orElseThrow(() -> new IllegalArgumentException(
                        method + " counts for no part: give it, or its class, @Tag(\"part:<id>\")"));
    }

    private static Optional<String> partOf(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotationsByType(Tag.class))
                .map(Tag::value)
                .filter(tag -> tag.startsWith(PART))
                .map(tag -> tag.substring(PART.length()))
                .findFirst();
    }
}
