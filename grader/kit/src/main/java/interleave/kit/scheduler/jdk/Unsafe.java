package interleave.kit.scheduler.jdk;

import interleave.kit.scheduler.model.Atomics;
import interleave.kit.scheduler.model.Parking;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Atomic access to fields by number; each operation is one step. */
public final class Unsafe {
    private static final Unsafe ONLY = new Unsafe();

    private final List<Field> fields = new ArrayList<>();

    private Unsafe() {}

    public static Unsafe getUnsafe() {
        return ONLY;
    }

    /** Gives the number of a field; the classes asked about are copies, which are open to the kit. */
    public synchronized long objectFieldOffset(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            fields.add(field);
            return fields.size() - 1;
        } catch (NoSuchFieldException unknown) {
            throw new InternalError(unknown);
        }
    }

    private synchronized Field field(long offset) {
        return fields.get((int) offset);
    }

    public boolean compareAndSetInt(Object owner, long offset, int expected, int value) {
        return compareAndSet(owner, offset, expected, value, true);
    }

    public boolean compareAndSetLong(Object owner, long offset, long expected, long value) {
        return compareAndSet(owner, offset, expected, value, true);
    }

    public boolean compareAndSetReference(Object owner, long offset, Object expected, Object value) {
        return compareAndSet(owner, offset, expected, value, false);
    }

    public boolean weakCompareAndSetReference(Object owner, long offset, Object expected, Object value) {
        return compareAndSet(owner, offset, expected, value, false);
    }

    private boolean compareAndSet(Object owner, long offset, Object expected, Object value, boolean number) {
        Field field = field(offset);
        Atomics.beforeField(owner, field.getName(), "compareAndSet");
        Object found = get(field, owner);
        boolean done = number ? Objects.equals(found, expected) : found == expected;
        if (done) {
            set(field, owner, value);
        }
        Atomics.after(done, false);
        return done;
    }

    public int getAndBitwiseAndInt(Object owner, long offset, int mask) {
        Field field = field(offset);
        Atomics.beforeField(owner, field.getName(), "getAndBitwiseAnd");
        int found = (Integer) get(field, owner);
        set(field, owner, found & mask);
        Atomics.after(found, false);
        return found;
    }

    public void putReference(Object owner, long offset, Object value) {
        put(owner, offset, value, "setPlain");
    }

    public void putInt(Object owner, long offset, int value) {
        put(owner, offset, value, "setPlain");
    }

    public void putIntOpaque(Object owner, long offset, int value) {
        put(owner, offset, value, "setOpaque");
    }

    private void put(Object owner, long offset, Object value, String method) {
        Field field = field(offset);
        Atomics.beforeField(owner, field.getName(), method);
        set(field, owner, value);
        Atomics.after(null, true);
    }

    public void park(boolean untilDate, long time) {
        if (untilDate) {
            throw new UnsupportedOperationException("parking until a date");
        }
        if (time == 0) {
            Parking.park();
        } else {
            Parking.parkNanos(time);
        }
    }

    private static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new InternalError(impossible);
        }
    }

    private static void set(Field field, Object owner, Object value) {
        try {
            field.set(owner, value);
        } catch (IllegalAccessException impossible) {
            throw new InternalError(impossible);
        }
    }
}
