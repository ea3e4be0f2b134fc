package interleave.counter;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds calls that let time pass, instead of waiting for something to happen. */
final class Sleeping {
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.Thread.sleep",
            "java.util.concurrent.TimeUnit.sleep",
            "java.util.concurrent.TimeUnit.timedWait",
            "java.util.concurrent.locks.LockSupport.parkNanos",
            "java.util.concurrent.locks.LockSupport.parkUntil",
            "java.util.concurrent.locks.Condition.awaitNanos",
            "java.util.concurrent.locks.Condition.awaitUntil");
    private static final Set<String> WITH_A_TIME =
            Set.of("java.lang.Object.wait", "java.util.concurrent.locks.Condition.await");

    private Sleeping() {}

    /** Gives calls and method references, as the student finds them in the source. */
    static List<String> calls(Set<JavaClass> written) {
        return written.stream()
                .flatMap(type -> Stream.<JavaAccess<?>>concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .filter(Sleeping::letsTimePass)
                .map(call -> call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName() + " in " + call.getOrigin().getName() + "() "
                        + call.getSourceCodeLocation())
                .sorted()
                .toList();
    }

    private static boolean letsTimePass(JavaAccess<?> call) {
        String name = called(call);
        return ALWAYS.contains(name)
                || WITH_A_TIME.contains(name)
                        && call.getTarget() instanceof CodeUnitAccessTarget target
                        && !target.getRawParameterTypes().isEmpty();
    }

    private static String called(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName();
    }
}
