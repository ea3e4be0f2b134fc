package interleave.queue.tests;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the student's classes use although they are there to do that themselves. */
final class Forbidden {
    private static final Pattern TYPES = Pattern.compile("java\\.util\\.concurrent\\."
            + "(\\w*Queue|\\w*Deque|\\w*Executor\\w*|ForkJoin\\w*|Recursive\\w+|CountedCompleter"
            + "|Completable\\w+|Completion\\w+|Exchanger)(\\$.*)?");
    private static final Pattern PARALLEL =
            Pattern.compile("java\\.util\\..*\\.parallelStream|java\\.util\\.stream\\..*\\.parallel"
                    + "|java\\.util\\.Arrays\\.parallel\\w+");
    private static final Set<String> LETS_TIME_PASS = Set.of(
            "java.lang.Thread.sleep",
            "java.lang.Thread.yield",
            "java.lang.Thread.onSpinWait",
            "java.util.concurrent.TimeUnit.sleep");

    private Forbidden() {}

    /** Gives the JDK's queues, executors and the like that are used, as the student finds them. */
    static List<String> tools(Set<JavaClass> written) {
        Stream<String> types = written.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> TYPES.matcher(
                                use.getTargetClass().getBaseComponentType().getName())
                        .matches())
                .map(use -> use.getTargetClass().getBaseComponentType().getSimpleName() + " "
                        + use.getSourceCodeLocation());
        Stream<String> streams = accesses(written)
                .filter(call -> PARALLEL.matcher(called(call)).matches())
                .map(Forbidden::found);
        return Stream.concat(types, streams).sorted().distinct().toList();
    }

    /** Gives the calls that only let time pass. */
    static List<String> timeCalls(Set<JavaClass> written) {
        return accesses(written)
                .filter(call -> LETS_TIME_PASS.contains(called(call)))
                .map(Forbidden::found)
                .sorted()
                .toList();
    }

    private static Stream<JavaAccess<?>> accesses(Set<JavaClass> written) {
        return written.stream()
                .flatMap(type -> Stream.<JavaAccess<?>>concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()));
    }

    private static String called(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName();
    }

    private static String found(JavaAccess<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName() + " in "
                + call.getOrigin().getName() + "() " + call.getSourceCodeLocation();
    }
}
