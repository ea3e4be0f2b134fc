package interleave.kit.vmlens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelledTest {

    @Test
    void monitorsLocksAndAtomicsAreModelled() {
        SubmissionFacts facts = new SubmissionFacts(
                Set.of(
                        "java.lang.String",
                        "java.lang.invoke.MethodHandles$Lookup",
                        "java.util.HashMap",
                        "java.util.concurrent.atomic.AtomicLong",
                        "java.util.concurrent.locks.ReentrantLock"),
                Set.of(
                        "java.lang.Object.<init>",
                        "java.lang.Thread.onSpinWait",
                        "java.lang.invoke.LambdaMetafactory.metafactory",
                        "java.util.concurrent.atomic.AtomicLong.compareAndSet",
                        "java.util.concurrent.locks.ReentrantLock.unlock"));

        assertEquals(Optional.empty(), Modelled.whyNot(facts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.concurrent.Semaphore",
                "java.util.concurrent.locks.StampedLock",
                "java.util.concurrent.atomic.AtomicLongFieldUpdater",
                "java.util.concurrent.SomethingOfALaterJdk",
                "java.lang.invoke.VarHandle"
            })
    void otherTypesAreNot(String type) {
        String why =
                Modelled.whyNot(new SubmissionFacts(Set.of(type), Set.of())).orElseThrow();

        assertTrue(why.contains(type.substring(type.lastIndexOf('.') + 1)), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Object.wait",
                "java.lang.Object.notifyAll",
                "java.lang.Thread.start",
                "java.lang.Thread.sleep",
                "java.lang.invoke.MethodHandles$Lookup.findVarHandle",
                "java.util.concurrent.atomic.AtomicLong.lazySet",
                "java.util.concurrent.atomic.AtomicLong.weakCompareAndSetPlain",
                "java.util.concurrent.locks.ReentrantLock.newCondition",
                "java.util.concurrent.locks.ReentrantLock.tryLock"
            })
    void norAreTheseMethods(String call) {
        assertTrue(Modelled.whyNot(new SubmissionFacts(Set.of(), Set.of(call))).isPresent());
    }
}
