package interleave.kit.judges;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The scheduler sees every step")
class InFullViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interleave.counter.SharedCounter.add",
                "java.lang.Object.wait",
                "java.lang.Long.sum",
                "java.lang.IllegalStateException.<init>",
                "java.lang.Thread.currentThread",
                "java.lang.ThreadLocal.get",
                "java.lang.invoke.VarHandle.getAndAdd",
                "java.util.concurrent.ArrayBlockingQueue.put",
                "java.util.concurrent.atomic.AtomicLong.incrementAndGet",
                "java.util.concurrent.atomic.LongAdder.sum",
                "java.util.concurrent.locks.ReentrantLock.<init>",
                "java.util.concurrent.locks.ReentrantLock.lock",
                "java.util.concurrent.Semaphore.<init>",
                "java.util.concurrent.Semaphore.acquire",
            })
    @DisplayName("of a call that is modelled, copied, or touches nothing shared")
    void all(String call) {
        assertTrue(InFullView.isCall(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.ArrayList.add",
                "java.util.HashMap.merge",
                "java.lang.StringBuilder.append",
                "java.lang.System.arraycopy",
                "java.lang.Thread.stop",
                "long[].clone",
                "java.util.concurrent.ConcurrentHashMap.merge",
                "java.util.concurrent.ConcurrentMap.merge",
            })
    @DisplayName("but not of what other code of the JDK does inside")
    void notAll(String call) {
        assertFalse(InFullView.isCall(call));
    }
}
