package interleave.kit.scheduler.model;

import interleave.kit.Show;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Called around atomic operations: of {@code java.util.concurrent.atomic}, and of {@link VarHandle}s.
 * The operation itself is the real one: as one thread runs at a time, it is one step.
 */
public final class Atomics {
    private static final Set<String> PLAIN = Set.of("getPlain", "setPlain");
    private static final Set<String> OPAQUE = Set.of("getOpaque", "setOpaque");
    private static final Set<String> READS = Set.of(
            "get",
            "getPlain",
            "getOpaque",
            "getAcquire",
            "getVolatile",
            "getReference",
            "getStamp",
            "isMarked",
            "intValue",
            "longValue",
            "doubleValue",
            "length",
            "toString");
    private static final Set<String> WRITES =
            Set.of("set", "lazySet", "setPlain", "setOpaque", "setRelease", "setVolatile");

    /** The field that an updater stands for; updaters live as long as their classes. */
    private static final Map<Object, String> FIELD_OF_UPDATER = new WeakHashMap<>();

    /** Where the operation is that the running thread is in the middle of; the baton guards it. */
    private static Location accessed;

    private static String operation;

    private Atomics() {}

    /** An updater has been made for {@code field}. */
    public static void updaterMade(Object updater, String field) {
        FIELD_OF_UPDATER.put(updater, field);
    }

    /** An operation of an {@code AtomicLong} or its like comes next. */
    public static void before(Object atomic, String method) {
        Execution run = Execution.current();
        if (run != null && atomic != null) {
            before(
                    run,
                    run.things().location(atomic, "value", () -> run.things().nameOf(atomic)),
                    method,
                    PLAIN.contains(method));
        }
    }

    /** An operation on the volatile field of {@code owner} comes next. */
    public static void beforeField(Object owner, String field, String method) {
        Execution run = Execution.current();
        if (run != null) {
            before(run, Memory.field(run, owner, field), method, PLAIN.contains(method));
        }
    }

    /** An operation of a field updater on {@code target} comes next. */
    public static void beforeUpdater(Object updater, Object target, String method) {
        Execution run = Execution.current();
        if (run != null && target != null) {
            String field = FIELD_OF_UPDATER.getOrDefault(updater, "field");
            before(run, Memory.field(run, target, field), method, false);
        }
    }

    /** An operation of a {@code VarHandle} comes next; {@code target} is null for a static field. */
    public static void beforeVarHandle(VarHandle handle, Object target, int index, String method) {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        boolean plain = method.equals("get") || method.equals("set");
        Location location = target != null && target.getClass().isArray()
                ? run.things().location(target, index, () -> run.things().nameOf(target) + "[" + index + "]")
                : Memory.field(run, target == null ? handle : target, Handles.fieldOf(handle));
        before(run, location, method, plain);
    }

    private static void before(Execution run, Location location, String method, boolean plain) {
        accessed = location;
        operation = method;
        boolean write = !READS.contains(method);
        if (plain) {
            run.memory().plainAccess(location, write);
            return;
        }
        run.step(Op.of(write ? Op.Kind.WRITE : Op.Kind.READ, location));
        run.memory().atomicAccess(location, write);
        if (OPAQUE.contains(method)) {
            return;
        }
        // The acquire and the release mode each order one half of what reads and writes in one step; the plain mode
        // none.
        if (!WRITES.contains(method) && !method.endsWith("Release") && !method.endsWith("Plain")) {
            run.memory().acquire(location);
        }
        if (write && !method.endsWith("Acquire") && !method.endsWith("Plain")) {
            run.memory().release(location);
        }
    }

    /** The operation has given {@code result}; null where it gives nothing. */
    public static void after(Object result, boolean isVoid) {
        Execution run = Execution.current();
        if (run == null || accessed == null) {
            return;
        }
        String shown = isVoid ? "" : " = " + Show.value(result);
        run.trace(accessed.name() + "." + operation + shown);
        boolean failedCas = Boolean.FALSE.equals(result) && operation.contains("ompareAndSet");
        if (failedCas) {
            run.memory().refused(accessed);
        } else if (READS.contains(operation)) {
            run.memory().looked(accessed, result);
        } else {
            run.changed();
        }
    }
}
