package interleave.kit.junit;

import interleave.kit.Draw;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TestCases;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Takes the outcome of a test method from an examination in child JVMs, instead of calling the method
 * in this JVM. A test passes only when the examination says so.
 *
 * <p>Usually {@link PlanListener} has begun to examine all tests of the run together; under a runner
 * that leaves listeners out, each method is examined when its turn comes.
 */
public final class ChildJvmExtension implements InvocationInterceptor, ParameterResolver {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        invocation.skip();
        Method method = call.getExecutable();
        TestCase test = TestCases.of(method)
                .orElseThrow(() -> new GraderFault(
                        method + " is no test of the kit: mark it with @OneRun or" + " @EverySchedule"));
        Outcome outcome = outcome(test, method.getDeclaringClass());
        if (outcome.ending() == Ending.NOT_KNOWN) {
            throw new GraderFault(outcome);
        }
        if (!outcome.isPassed()) {
            throw new TestFailure(test, outcome);
        }
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        refuse(invocation, call);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        refuse(invocation, call);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Draw.class;
    }

    /** Gives nothing: only the method in the child JVM draws. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }

    private static Outcome outcome(TestCase test, Class<?> type) {
        Optional<ExamSession> running = ExamSession.running(test);
        if (running.isPresent()) {
            return running.get().await(test);
        }
        try (ExamSession alone =
                ExamSession.start(List.of(test), new ChildJvms(List.of(type), AssignmentOfRun.find()))) {
            return alone.await(test);
        }
    }

    private static void refuse(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) {
        invocation.skip();
        throw new GraderFault(call.getExecutable() + " would not run where the test runs, in a child JVM:"
                + " write what it does into the test method");
    }
}
