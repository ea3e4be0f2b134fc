package interleave.kit.vmlens;

import interleave.kit.exam.SubmissionFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the agent is known to be exact about: a list of what was tried and judged rightly, correct and
 * broken, on JDK 17 and 25. Measured to be wrong, and so left out: StampedLock, Semaphore, VarHandle and
 * field updaters, {@code lockInterruptibly} and {@code tryLock} (false races, or one order only), weak
 * compare-and-set and the weaker access modes (one order only), threads of a submission's own, and all
 * that waits.
 */
final class Modelled {
    private static final String ATOMIC = "java.util.concurrent.atomic.";
    private static final String LOCKS = "java.util.concurrent.locks.";
    private static final String THREAD = "java.lang.Thread.";

    private static final Set<String> TYPES = Set.of(
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.util.concurrent.ThreadLocalRandom",
            ATOMIC + "AtomicBoolean",
            ATOMIC + "AtomicReference",
            ATOMIC + "AtomicInteger",
            ATOMIC + "AtomicLong",
            ATOMIC + "AtomicIntegerArray",
            ATOMIC + "AtomicLongArray",
            ATOMIC + "AtomicReferenceArray",
            ATOMIC + "AtomicStampedReference",
            ATOMIC + "AtomicMarkableReference",
            ATOMIC + "LongAdder",
            ATOMIC + "LongAccumulator",
            ATOMIC + "DoubleAdder",
            ATOMIC + "DoubleAccumulator",
            LOCKS + "Lock",
            LOCKS + "ReentrantLock",
            LOCKS + "ReadWriteLock",
            LOCKS + "ReentrantReadWriteLock",
            LOCKS + "ReentrantReadWriteLock$ReadLock",
            LOCKS + "ReentrantReadWriteLock$WriteLock");

    private static final Set<String> LOCK_METHODS = Set.of(
            "<init>", "lock", "unlock", "readLock", "writeLock", "isHeldByCurrentThread", "getHoldCount", "isLocked");

    private static final Set<String> THREAD_METHODS = Set.of("currentThread", "getName", "onSpinWait", "yield");

    private static final Set<String> WAITING =
            Set.of("java.lang.Object.wait", "java.lang.Object.notify", "java.lang.Object.notifyAll");

    private Modelled() {}

    /** Says what the agent is not exact about in such a submission; empty when there is nothing. */
    static Optional<String> whyNot(SubmissionFacts facts) {
        Stream<String> types =
                facts.types().stream().filter(type -> !isKnownType(type)).sorted();
        Stream<String> calls =
                facts.calls().stream().filter(call -> !isKnownCall(call)).sorted();
        return Stream.concat(types, calls)
                .findFirst()
                .map(Modelled::simple)
                .map(what -> "It uses " + what + ", whose effect on other threads is not modelled exactly here.");
    }

    private static boolean isKnownType(String type) {
        boolean ofConcern = type.startsWith("java.util.concurrent.")
                || type.equals("java.lang.invoke.VarHandle")
                || type.equals("sun.misc.Unsafe");
        return !ofConcern || TYPES.contains(type);
    }

    private static boolean isKnownCall(String call) {
        String method = call.substring(call.lastIndexOf('.') + 1);
        if (call.startsWith(THREAD)) {
            return THREAD_METHODS.contains(method);
        }
        if (call.startsWith(LOCKS)) {
            return LOCK_METHODS.contains(method);
        }
        if (call.startsWith(ATOMIC)) {
            return !isWeak(method);
        }
        return !WAITING.contains(call) && !findsHandles(call);
    }

    /** Plain, opaque, acquire and release modes, and updates that may fail for no reason. */
    private static boolean isWeak(String method) {
        return method.startsWith("weak")
                || method.equals("lazySet")
                || method.endsWith("Plain")
                || method.endsWith("Opaque")
                || method.endsWith("Acquire")
                || method.endsWith("Release");
    }

    /** Lambdas mention {@code MethodHandles.Lookup} too, so only a search for a member tells. */
    private static boolean findsHandles(String call) {
        return call.startsWith("java.lang.invoke.VarHandle.")
                || call.startsWith("java.lang.invoke.MethodHandles.")
                || call.startsWith("java.lang.invoke.MethodHandles$Lookup.find")
                || call.startsWith("java.lang.invoke.MethodHandle.invoke");
    }

    /** Gives {@code Semaphore} for a type, {@code Thread.sleep} for a method. */
    private static String simple(String name) {
        String[] parts = name.replace('$', '.').split("\\.");
        String last = parts[parts.length - 1];
        boolean isType = Character.isUpperCase(last.charAt(0)) || parts.length == 1;
        return isType ? last : parts[parts.length - 2] + "." + last;
    }
}
