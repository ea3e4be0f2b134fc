package interleave.kit.scheduler.model;

import interleave.kit.Show;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import interleave.kit.scheduler.Op;

/** Called around every access of student code to a field or to an element of an array. */
public final class Memory {
    /** Where the access is that the running thread is in the middle of; the baton guards it. */
    private static Location accessed;

    private Memory() {}

    /** The running thread has reached a place in the source. */
    public static void at(int site) {
        Execution run = Execution.current();
        if (run != null) {
            run.atSite(site);
        }
    }

    public static void beforeGet(Object owner, String field, boolean isVolatile) {
        before(owner, field, isVolatile, false);
    }

    /** A field that never changes has been read: its name is what the student calls the object by. */
    public static void afterGetFinal(Object value, String field) {
        Execution run = Execution.current();
        if (run != null && value != null) {
            run.things().fieldHolds(value, field);
        }
    }

    public static void afterGet(Object value, String field, boolean isVolatile) {
        Execution run = Execution.current();
        if (run == null || accessed == null) {
            return;
        }
        if (value != null && value.getClass().isArray()) {
            run.things().fieldHolds(value, field);
        }
        run.trace("reads " + accessed.name() + " = " + Show.value(value));
        run.memory().looked(accessed, value);
    }

    public static void beforePut(Object owner, Object value, String field, boolean isVolatile) {
        before(owner, field, isVolatile, true);
        Execution run = Execution.current();
        if (run != null && owner != null) {
            run.trace("writes " + accessed.name() + " = " + Show.value(value));
        }
    }

    public static void beforeLoad(Object array, int index) {
        Execution run = Execution.current();
        if (run != null && array != null) {
            accessed = element(run, array, index);
            run.memory().plainAccess(accessed, false);
        }
    }

    public static void afterLoad(Object value) {
        Execution run = Execution.current();
        if (run != null && accessed != null) {
            run.trace("reads " + accessed.name() + " = " + Show.value(value));
            run.memory().looked(accessed, value);
        }
    }

    public static void beforeStore(Object array, int index, Object value) {
        Execution run = Execution.current();
        if (run != null && array != null) {
            Location element = element(run, array, index);
            run.memory().plainAccess(element, true);
            run.trace("writes " + element.name() + " = " + Show.value(value));
        }
    }

    static Location field(Execution run, Object owner, String field) {
        return run.things().location(owner, field, () -> run.things().fieldName(owner, field));
    }

    private static Location element(Execution run, Object array, int index) {
        return run.things().location(array, index, () -> run.things().nameOf(array) + "[" + index + "]");
    }

    private static void before(Object owner, String field, boolean isVolatile, boolean write) {
        Execution run = Execution.current();
        if (run == null || owner == null) {
            return;
        }
        Location location = field(run, owner, field);
        if (!isVolatile) {
            run.memory().plainAccess(location, write);
        } else {
            run.step(Op.of(write ? Op.Kind.WRITE : Op.Kind.READ, location));
            run.memory().atomicAccess(location, write);
            if (write) {
                run.memory().release(location);
                run.changed();
            } else {
                run.memory().acquire(location);
            }
        }
        accessed = location;
    }
}
